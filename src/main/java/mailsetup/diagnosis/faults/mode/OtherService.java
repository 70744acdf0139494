package mailsetup.diagnosis.faults.mode;

import java.util.Optional;
import java.util.Set;
import mailsetup.diagnosis.Case;
import mailsetup.diagnosis.Diagnosis;
import mailsetup.diagnosis.Fault;
import mailsetup.diagnosis.Mover;
import mailsetup.diagnosis.Rung;
import mailsetup.diagnosis.ServerCheck;
import mailsetup.diagnosis.Trait;
import mailsetup.probe.Failure;
import mailsetup.probe.ProbeReport;
import mailsetup.probe.Step;

/** Something that is neither mail nor a web page. */
public final class OtherService implements ServerCheck {
    private static final Fault FAULT = Fault.of(30, "other-service", Rung.MODE, Mover.YOU, "P-10").about("server",
            "port", "protocol").with(Trait.BY_FORM, Trait.SETTINGS);
    private static final Set<Spoken> MAIL_NEVER = Set.of(Spoken.FTP, Spoken.SSH, Spoken.SIEVE);

    @Override
    public Fault fault() {
        return FAULT;
    }

    @Override
    public Optional<Diagnosis> examine(Case c, ProbeReport report) {
        return Heard.in(report).filter(heard -> MAIL_NEVER.contains(heard.spoken()) || isUnknown(heard))
                .map(heard -> heard.proves(FAULT, c));
    }

    /** A greeting in words of its own is only strange where the probe gave up because of it. */
    private static boolean isUnknown(Heard heard) {
        return heard.spoken() == Spoken.OTHER && heard.report().failed().map(Step.Failed::failure).filter(
                failure -> failure instanceof Failure.NotThisProtocol || failure instanceof Failure.SpeaksPlainText)
                .isPresent();
    }
}
