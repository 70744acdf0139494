package mailsetup.diagnosis.faults.name;

import java.util.Optional;
import mailsetup.core.Message;
import mailsetup.core.Protocol;
import mailsetup.diagnosis.Case;
import mailsetup.diagnosis.Diagnosis;
import mailsetup.diagnosis.Fault;
import mailsetup.diagnosis.Mover;
import mailsetup.diagnosis.Rung;
import mailsetup.diagnosis.ServerCheck;
import mailsetup.diagnosis.Trait;
import mailsetup.probe.ProbeReport;
import mailsetup.probe.around.NameAnswer.Asked;
import mailsetup.probe.around.NameAnswer.Purpose;
import mailsetup.probe.around.RecordKind;

/** The domain states that it has no server for this protocol (RFC 6186, target "."). */
public final class ServiceNotOffered implements ServerCheck {
    private static final Fault FAULT = Fault.of(92, "service-not-offered", Rung.NAME, Mover.YOU, "D-13")
            .about("protocol", "domain").with(Trait.SETTINGS);

    @Override
    public Fault fault() {
        return FAULT;
    }

    @Override
    public Optional<Diagnosis> examine(Case c, ProbeReport report) {
        var protocol = report.settings().protocol();
        var domain = c.address().domain().display();
        return new Lookups(c, report).failedEarly() && denies(c, protocol)
                ? Optional.of(FAULT.on(report.settings(), protocol, domain)
                        .proven(Message.of("fault-name.evidence.srv-none", domain, protocol)))
                : Optional.empty();
    }

    private static boolean denies(Case c, Protocol protocol) {
        var targets = c.surroundings().answers(Asked.OWN, Purpose.NAME)
                .filter(answer -> answer.kind() == RecordKind.SRV)
                .filter(answer -> answer.name().startsWith(service(protocol))).flatMap(a -> a.values().stream())
                .toList();
        return !targets.isEmpty() && targets.stream().allMatch("."::equals);
    }

    private static String service(Protocol protocol) {
        return switch (protocol) {
            case IMAP -> "_imap";
            case POP3 -> "_pop3";
            case SMTP -> "_submission";
        };
    }
}
