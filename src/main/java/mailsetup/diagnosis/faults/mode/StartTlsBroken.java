package mailsetup.diagnosis.faults.mode;

import java.util.Optional;
import mailsetup.core.Message;
import mailsetup.diagnosis.Case;
import mailsetup.diagnosis.Diagnosis;
import mailsetup.diagnosis.Fault;
import mailsetup.diagnosis.Mover;
import mailsetup.diagnosis.Rung;
import mailsetup.diagnosis.ServerCheck;
import mailsetup.diagnosis.faults.certificate.TlsTrouble;
import mailsetup.probe.Failure;
import mailsetup.probe.ProbeReport;
import mailsetup.probe.Stage;

/** STARTTLS was granted, and what followed was no TLS. */
public final class StartTlsBroken implements ServerCheck {
    private static final Fault FAULT = Fault.of(23, "starttls-broken", Rung.MODE, Mover.MAIL_PROVIDER, "P-13")
            .about("server", "port", "protocol");

    @Override
    public Fault fault() {
        return FAULT;
    }

    @Override
    public Optional<Diagnosis> examine(Case c, ProbeReport report) {
        return report.failed()
                .filter(failed -> failed.stage() == Stage.UPGRADE && isNoTls(failed.failure()))
                .map(_ -> Door.verdict(FAULT, report).proven(Message.of("fault-mode.evidence.no-tls-followed"))
                        .mendedBy(c.betterOnSameHost(report)));
    }

    private static boolean isNoTls(Failure failure) {
        return failure instanceof Failure.SpeaksPlainText
                || (failure instanceof Failure.TlsFailed tls && TlsTrouble.of(tls) == TlsTrouble.NOT_TLS);
    }
}
