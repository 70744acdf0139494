package mailsetup.support.batch;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import mailsetup.core.ServerSettings;
import mailsetup.diagnosis.Case;
import mailsetup.diagnosis.Diagnostician;
import mailsetup.diagnosis.Examination;
import mailsetup.diagnosis.faults.Catalogue;
import mailsetup.probe.Login;
import mailsetup.probe.ProbeEvent;
import mailsetup.probe.ProbeReport;
import mailsetup.probe.Stage;
import mailsetup.probe.around.ControlHosts;
import mailsetup.probe.around.Surroundings;
import mailsetup.probe.run.ProbeRun;
import mailsetup.testkit.IdleAssistant;
import mailsetup.testkit.Reports;

/** One IMAP server that can be reached, and answers every login in the same way. */
final class FakeDesk extends IdleAssistant {
    final List<String> passwords = Collections.synchronizedList(new ArrayList<>());
    private final ProbeReport answer;

    FakeDesk(ProbeReport answer) {
        this.answer = answer;
    }

    @Override
    public ProbeRun probe(List<ServerSettings> servers, Optional<Login> login, Duration limit,
            Consumer<ProbeEvent> events) {
        var report = login.map(each -> logIn(servers.getFirst(), each, events))
                .orElseGet(() -> Reports.imap().withoutLogin().report());
        return new ProbeRun() {
            @Override
            public List<ProbeReport> await() {
                return List.of(report);
            }

            @Override
            public void close() {}
        };
    }

    @Override
    public Examination examine(Case tested, Optional<ControlHosts> control, Duration limit) {
        return new Examination(Diagnostician.of(Catalogue.all()).diagnose(tested),
                Surroundings.NONE);
    }

    private ProbeReport logIn(ServerSettings server, Login login, Consumer<ProbeEvent> events) {
        events.accept(new ProbeEvent.Entered(server, Stage.AUTHENTICATE));
        passwords.add(new String(login.secret().reveal()));
        return answer;
    }
}
