package mailsetup.diagnosis.faults.certificate;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import mailsetup.core.Message;
import mailsetup.diagnosis.Diagnosis;
import mailsetup.diagnosis.Sureness;
import mailsetup.probe.Finding;
import mailsetup.probe.Stage;
import mailsetup.testkit.Cases;
import mailsetup.testkit.Reports;
import org.junit.jupiter.api.Test;

class HosterNameTest {
    @Test
    void aNameInTheCertificateThatWorksAtTheSameAddressIsProposedButNeverProven() {
        var found = new HosterName().examine(Cases.tried(
                List.of(Certificates.madeFor("mail.example.jp", "sv1.hoster.jp")), Reports.imap().at("sv1.hoster.jp")));
        assertThat(found).extracting(Diagnosis::sureness).containsExactly(Sureness.LIKELY);
        assertThat(found.getFirst().evidence()).extracting(Message::key)
                .contains("fault-certificate.evidence.or-a-stranger");
        assertThat(found.getFirst().change().orElseThrow().after().endpoint().host().ascii())
                .isEqualTo("sv1.hoster.jp");
    }

    @Test
    void aStrangerAtAnotherAddressIsNeverProposed() {
        var found = new HosterName().examine(Cases.tried(
                List.of(Certificates.madeFor("mail.example.jp", "sv1.hoster.jp")), Reports.imap().at("sv1.hoster.jp")
                        .passed(Stage.RESOLVE, new Finding.Addresses(List.of("203.0.113.9")))));
        assertThat(found).extracting(Diagnosis::sureness).containsExactly(Sureness.LIKELY);
        assertThat(found.getFirst().change()).isEmpty();
    }

    @Test
    void withoutAnAlternativeAnOwnDomainIsLikelyHosted() {
        assertThat(new HosterName().examine(Cases.of(Certificates.madeFor("mail.example.jp", "sv1.hoster.jp"))))
                .extracting(Diagnosis::sureness).containsExactly(Sureness.LIKELY);
    }

    @Test
    void theProvidersNameWithAStrangersCertificateIsAnotherFault() {
        assertThat(new HosterName().examine(Cases.of(Certificates.madeFor("imap.provider.ne.jp", "www.stranger.com"))))
                .isEmpty();
    }
}
