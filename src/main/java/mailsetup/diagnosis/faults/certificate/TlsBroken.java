package mailsetup.diagnosis.faults.certificate;

import java.util.Optional;
import mailsetup.core.Message;
import mailsetup.diagnosis.Case;
import mailsetup.diagnosis.Diagnosis;
import mailsetup.diagnosis.Fault;
import mailsetup.diagnosis.Mover;
import mailsetup.diagnosis.Rung;
import mailsetup.diagnosis.ServerCheck;
import mailsetup.diagnosis.Words;
import mailsetup.diagnosis.reply.Meaning;
import mailsetup.diagnosis.reply.Refusals;
import mailsetup.diagnosis.reply.Said;
import mailsetup.probe.Failure;
import mailsetup.probe.ProbeReport;
import mailsetup.probe.Stage;

/** The handshake failed for a reason that fits no other fault. */
public final class TlsBroken implements ServerCheck {
    private static final Fault FAULT = Fault
            .of(48, "tls-broken", Rung.CERTIFICATE, Mover.MAIL_PROVIDER, "T-12", "T-14", "N-13").about("server");

    @Override
    public Fault fault() {
        return FAULT;
    }

    @Override
    public Optional<Diagnosis> examine(Case c, ProbeReport report) {
        return saidInClear(c, report).or(() -> failedHandshake(c, report));
    }

    /**
     * A no in clear where TLS should begin is the server's own trouble, and no offer to go on in clear; after STARTTLS it
     * is a fault of its own.
     */
    private static Optional<Diagnosis> saidInClear(Case c, ProbeReport report) {
        return report.failedWith(Failure.SpeaksPlainText.class).filter(_ -> !isIn(report, Stage.UPGRADE))
                .flatMap(_ -> Said.by(report).last())
                .or(() -> Refusals.of(report, Meaning.TLS_UNAVAILABLE).filter(_ -> isAtStart(report)))
                .map(no -> FAULT.on(report.settings(), report.host())
                        .likely(Message.of("fault-mode.evidence.said", Words.said(no.text())))
                        .mendedBy(c.betterOnSameHost(report)));
    }

    private static boolean isAtStart(ProbeReport report) {
        return isIn(report, Stage.SECURE) || isIn(report, Stage.GREET);
    }

    private static boolean isIn(ProbeReport report, Stage stage) {
        return report.failed().filter(failed -> failed.stage() == stage).isPresent();
    }

    private static Optional<Diagnosis> failedHandshake(Case c, ProbeReport report) {
        return report.failed().filter(
                failed -> failed.failure() instanceof Failure.TlsFailed tls && isUnexplained(failed.stage(), tls))
                .map(failed -> (Failure.TlsFailed) failed.failure())
                .map(failure -> FAULT.on(report.settings(), report.host()).likely(TlsTrouble.evidence(failure))
                        .mendedBy(c.betterOnSameHost(report)));
    }

    /** Plain text after STARTTLS is a fault of its own. */
    private static boolean isUnexplained(Stage stage, Failure.TlsFailed failure) {
        var trouble = TlsTrouble.of(failure);
        return trouble == TlsTrouble.OTHER || (trouble == TlsTrouble.NOT_TLS && stage != Stage.UPGRADE);
    }
}
