package mailsetup.diagnosis.faults.certificate;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import mailsetup.diagnosis.Diagnosis;
import mailsetup.diagnosis.Sureness;
import mailsetup.probe.Flaw;
import mailsetup.testkit.Cases;
import org.junit.jupiter.api.Test;

class UnknownAuthorityTest {
    @Test
    void aChainThatEndsAtAnUnknownRootIsFound() {
        assertThat(new UnknownAuthority().examine(Cases.of(Certificates.refused(
                List.of(Certificates.issued("CN=imap.example.jp", "CN=Private CA"),
                        Certificates.issued("CN=Private CA", "CN=Private CA")),
                new Flaw.UnknownIssuer("CN=Private CA"))))).extracting(Diagnosis::sureness)
                .containsExactly(Sureness.PROVEN);
    }

    @Test
    void aChainThatEndsEarlierIsLikelyOne() {
        assertThat(
                new UnknownAuthority().examine(Cases.of(Certificates.refused(
                        List.of(Certificates.issued("CN=imap.example.jp", "CN=Private CA"),
                                Certificates.issued("CN=Private CA", "CN=Far Root")),
                        new Flaw.UnknownIssuer("CN=Far Root")))))
                .extracting(Diagnosis::sureness).containsExactly(Sureness.LIKELY);
    }

    @Test
    void aLoneCertificateIsAnotherFault() {
        assertThat(new UnknownAuthority().examine(
                Cases.of(Certificates.refused(List.of(Certificates.issued("CN=imap.example.jp", "CN=Private CA")),
                        new Flaw.UnknownIssuer("CN=Private CA")))))
                .isEmpty();
    }
}
