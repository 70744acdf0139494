package mailsetup.diagnosis.faults.certificate;

import java.time.Instant;
import java.util.List;
import mailsetup.probe.CertificateFacts;
import mailsetup.probe.Failure;
import mailsetup.probe.Flaw;
import mailsetup.probe.Stage;
import mailsetup.probe.TlsFacts;
import mailsetup.testkit.Reports;

/** Reports on servers whose certificate was refused. */
final class Certificates {
    static final Instant END = Reports.CERTIFICATE_END;
    private static final CertificateFacts GOOD = Reports.certificate();

    private Certificates() {}

    /** IMAP with TLS, refused for this. */
    static Reports refused(Flaw... flaws) {
        return refused(List.of(GOOD), flaws);
    }

    /** The same with this chain. */
    static Reports refused(List<CertificateFacts> chain, Flaw... flaws) {
        return Reports.imap().failed(Stage.SECURE,
                new Failure.BadCertificate(new TlsFacts("TLSv1.3", "TLS_AES_256_GCM_SHA384", chain), List.of(flaws)));
    }

    /** Refused because it is made for these names only. */
    static Reports madeFor(String wanted, String... names) {
        return refused(new Flaw.WrongName(wanted, List.of(names))).at(wanted);
    }

    /** A certificate by that issuer. */
    static CertificateFacts issued(String subject, String issuer) {
        return new CertificateFacts(subject, issuer, GOOD.names(), GOOD.notBefore(), GOOD.notAfter(), GOOD.sha256(),
                GOOD.key(), GOOD.signatureAlgorithm());
    }

    /** IMAP whose handshake failed with these words of Java. */
    static Reports tlsFailed(String reason) {
        return Reports.imap().failed(Stage.SECURE, new Failure.TlsFailed(reason));
    }
}
