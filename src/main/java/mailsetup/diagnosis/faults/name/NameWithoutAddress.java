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
import mailsetup.probe.around.RecordKind;

/** The name exists, but no address belongs to it. */
public final class NameWithoutAddress implements ServerCheck {
    private static final Fault FAULT = Fault.of(95, "name-without-address", Rung.NAME, Mover.YOU, "D-03")
            .about("server").with(Trait.TRUSTS_THE_NAME, Trait.SETTINGS);

    @Override
    public Fault fault() {
        return FAULT;
    }

    @Override
    public Optional<Diagnosis> examine(Case c, ProbeReport report) {
        var lookups = new Lookups(c, report);
        return explains(lookups)
                ? Optional.of(FAULT.on(report.settings(), lookups.shown())
                        .proven(Message.of("fault-name.evidence.no-data", lookups.shown()))
                        .mendedBy(c.better(report, _ -> true)))
                : Optional.empty();
    }

    static boolean explains(Lookups lookups) {
        return lookups.nameFailed() && DanglingAlias.target(lookups).isEmpty()
                && lookups.addresses(Asked.PUBLIC).isEmpty()
                && lookups.says(RecordKind.A, NameAnswer.Outcome.NO_DATA)
                && lookups.says(RecordKind.AAAA, NameAnswer.Outcome.NO_DATA);
    }
}
