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
import mailsetup.probe.Failure;
import mailsetup.probe.ProbeReport;
import mailsetup.probe.Stage;

/** STARTTLS was offered, asked for, and refused. */
public final class StartTlsRefused implements ServerCheck {
    public static final Fault FAULT = Fault.of(22, "starttls-refused", Rung.MODE, Mover.MAIL_PROVIDER, "P-12")
            .about("server", "port", "protocol").with(Trait.SETTINGS);

    @Override
    public Fault fault() {
        return FAULT;
    }

    @Override
    public Optional<Diagnosis> examine(Case c, ProbeReport report) {
        return report.failed().filter(failed -> failed.stage() == Stage.UPGRADE && wasAsked(report))
                .flatMap(_ -> report.failedWith(Failure.Refusal.class)).map(refusal -> Door.verdict(FAULT, report)
                        .proven(Message.of("fault-mode.evidence.said", Words.said(refusal.reply().text())))
                        .mendedBy(c.betterOnSameHost(report)));
    }

    /** The stage begins with EHLO or CAPABILITY, which can be refused as well. */
    private static boolean wasAsked(ProbeReport report) {
        return report.transcript().stream().anyMatch(line -> line.matches("C: (\\S+ )?(STARTTLS|STLS)"));
    }
}
