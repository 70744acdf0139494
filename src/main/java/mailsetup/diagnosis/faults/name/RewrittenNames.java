package mailsetup.diagnosis.faults.name;

import java.util.Optional;
import mailsetup.core.Message;
import mailsetup.diagnosis.Case;
import mailsetup.diagnosis.Diagnosis;
import mailsetup.diagnosis.Fault;
import mailsetup.diagnosis.Mover;
import mailsetup.diagnosis.Rung;
import mailsetup.diagnosis.ServerCheck;
import mailsetup.diagnosis.Trait;
import mailsetup.probe.ProbeReport;
import mailsetup.probe.around.NameAnswer;
import mailsetup.probe.around.NameAnswer.Asked;
import mailsetup.probe.around.NameAnswer.Purpose;

/** The resolver answers names that nobody has, so a misspelt server name seems to exist. */
public final class RewrittenNames implements ServerCheck {
    private static final Fault FAULT = Fault.of(97, "rewritten-names", Rung.NAME, Mover.NETWORK_OWNER, "D-10")
            .about("server", "ip-address").with(Trait.SETTINGS);

    @Override
    public Fault fault() {
        return FAULT;
    }

    @Override
    public Optional<Diagnosis> examine(Case c, ProbeReport report) {
        var lookups = new Lookups(c, report);
        var invented = c.surroundings().answers(Asked.OWN, Purpose.STRAY_DOMAIN).filter(NameAnswer::found)
                .flatMap(answer -> answer.values().stream()).toList();
        var addresses = lookups.addresses(Asked.OWN);
        return lookups.failedEarly() && !lookups.isPortal() && !addresses.isEmpty() && invented.containsAll(addresses)
                ? Optional.of(FAULT.on(report.settings(), lookups.shown(), invented)
                        .proven(Message.of("fault-name.evidence.invented", invented),
                                Message.of("fault-name.evidence.same-address", lookups.shown())))
                : Optional.empty();
    }
}
