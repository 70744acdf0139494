package mailsetup.diagnosis.faults.mode;

import java.util.Optional;
import mailsetup.core.Message;
import mailsetup.diagnosis.Case;
import mailsetup.diagnosis.Diagnosis;
import mailsetup.diagnosis.Fault;
import mailsetup.diagnosis.Mover;
import mailsetup.diagnosis.Rung;
import mailsetup.diagnosis.ServerCheck;
import mailsetup.diagnosis.Trait;
import mailsetup.diagnosis.Words;
import mailsetup.diagnosis.faults.certificate.TlsTrouble;
import mailsetup.diagnosis.reply.Said;
import mailsetup.probe.Failure;
import mailsetup.probe.ProbeReport;
import mailsetup.probe.Stage;

/** STARTTLS was granted, and what followed was no TLS. */
public final class StartTlsBroken implements ServerCheck {
    private static final Fault FAULT = Fault.of(23, "starttls-broken", Rung.MODE, Mover.MAIL_PROVIDER, "P-13")
            .about("server", "port", "protocol").with(Trait.SETTINGS);

    @Override
    public Fault fault() {
        return FAULT;
    }

    @Override
    public Optional<Diagnosis> examine(Case c, ProbeReport report) {
        return report.failed()
                .filter(failed -> failed.stage() == Stage.UPGRADE && isNoTls(failed.failure()))
                .map(_ -> seen(report)).map(found -> found.mendedBy(c.betterOnSameHost(report)));
    }

    /** Words in the place of TLS are a reason. */
    private static Diagnosis seen(ProbeReport report) {
        var followed = Message.of("fault-mode.evidence.no-tls-followed");
        return Said.by(report).last()
                .map(no -> Door.verdict(FAULT, report).likely(followed,
                        Message.of("fault-mode.evidence.said", Words.said(no.text()))))
                .orElseGet(() -> Door.verdict(FAULT, report).proven(followed));
    }

    private static boolean isNoTls(Failure failure) {
        return failure instanceof Failure.SpeaksPlainText
                || (failure instanceof Failure.TlsFailed tls && TlsTrouble.of(tls) == TlsTrouble.NOT_TLS);
    }
}
