package mailsetup.diagnosis.faults.certificate;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import mailsetup.diagnosis.Diagnosis;
import mailsetup.diagnosis.Sureness;
import mailsetup.probe.Flaw;
import mailsetup.testkit.Cases;
import org.junit.jupiter.api.Test;

class IssuerMissingTest {
    @Test
    void aLoneCertificateOfAnUnknownIssuerIsFound() {
        assertThat(new IssuerMissing().examine(
                Cases.of(Certificates.refused(List.of(Certificates.issued("CN=imap.example.jp", "CN=Private CA")),
                        new Flaw.UnknownIssuer("CN=Private CA")))))
                .extracting(Diagnosis::sureness).containsExactly(Sureness.LIKELY);
    }

    @Test
    void aCompleteChainIsAnotherFault() {
        assertThat(new IssuerMissing().examine(Cases.of(Certificates.refused(
                List.of(Certificates.issued("CN=imap.example.jp", "CN=Private CA"),
                        Certificates.issued("CN=Private CA", "CN=Private CA")),
                new Flaw.UnknownIssuer("CN=Private CA"))))).isEmpty();
    }

    @Test
    void aVirusScannerIsAnotherFault() {
        assertThat(new IssuerMissing()
                .examine(Cases.of(Certificates.refused(new Flaw.UnknownIssuer("CN=Avast Web/Mail Shield Root")))))
                .isEmpty();
    }
}
