package mailsetup.diagnosis.faults.certificate;

import java.util.Optional;
import java.util.regex.Pattern;
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

/** The server wants a certificate of the person, which this program has not. */
public final class ClientCertificate implements ServerCheck {
    public static final Fault FAULT = Fault.of(47, "client-certificate", Rung.CERTIFICATE, Mover.MAIL_PROVIDER, "T-15")
            .about("server").with(Trait.SETTINGS);

    private static final Pattern WORDS = Pattern.compile("client certificate", Pattern.CASE_INSENSITIVE);

    @Override
    public Fault fault() {
        return FAULT;
    }

    @Override
    public Optional<Diagnosis> examine(Case c, ProbeReport report) {
        return TlsTrouble.CLIENT_CERTIFICATE.in(report).map(TlsTrouble::evidence).or(() -> said(report))
                .map(evidence -> FAULT.on(report.settings(), report.host()).likely(evidence));
    }

    /** Postfix lets the handshake pass and says it afterwards, in the place of its greeting (measured, 3.7). */
    private static Optional<Message> said(ProbeReport report) {
        return report.failedWith(Failure.Refusal.class).map(refusal -> refusal.reply().text())
                .filter(text -> WORDS.matcher(text).find())
                .map(text -> Message.of("fault-mode.evidence.said", Words.said(text)));
    }
}
