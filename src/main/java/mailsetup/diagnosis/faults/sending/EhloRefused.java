package mailsetup.diagnosis.faults.sending;

import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import mailsetup.core.Protocol;
import mailsetup.diagnosis.Case;
import mailsetup.diagnosis.Diagnosis;
import mailsetup.diagnosis.Fault;
import mailsetup.diagnosis.Mover;
import mailsetup.diagnosis.Rung;
import mailsetup.diagnosis.ServerCheck;
import mailsetup.diagnosis.Trait;
import mailsetup.diagnosis.reply.Meaning;
import mailsetup.diagnosis.reply.Refusals;
import mailsetup.probe.ProbeReport;
import mailsetup.probe.Reply;
import mailsetup.probe.Stage;

/** The server does not like how this computer introduces itself. */
public final class EhloRefused implements ServerCheck {
    public static final Fault FAULT = Fault.of(83, "ehlo-refused", Rung.SENDING, Mover.MAIL_PROVIDER, "S-10")
            .about("server").with(Trait.SETTINGS);

    /** A no to EHLO that has nothing to do with the name in it. */
    private static final Set<Meaning> REASONS = EnumSet.complementOf(EnumSet.of(Meaning.EHLO_REFUSED));

    @Override
    public Fault fault() {
        return FAULT;
    }

    @Override
    public Optional<Diagnosis> examine(Case c, ProbeReport report) {
        return Refusals.of(report, Meaning.EHLO_REFUSED).or(() -> withoutReason(report))
                .map(reply -> FAULT.on(report.settings(), report.host())
                        .proven(Rejection.said(report, reply)));
    }

    private static Optional<Reply> withoutReason(ProbeReport report) {
        boolean asked = report.transcript().contains("C: STARTTLS");
        return report.settings().protocol() != Protocol.SMTP
                ? Optional.empty()
                : Refusals.at(report, Stage.NEGOTIATE, REASONS)
                        .or(() -> asked ? Optional.empty() : Refusals.at(report, Stage.UPGRADE, REASONS))
                        .filter(reply -> reply.status().startsWith("5"));
    }
}
