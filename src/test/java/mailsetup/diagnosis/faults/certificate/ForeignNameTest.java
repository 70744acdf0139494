package mailsetup.diagnosis.faults.certificate;

import static org.assertj.core.api.Assertions.assertThat;

import mailsetup.diagnosis.Diagnosis;
import mailsetup.diagnosis.Sureness;
import mailsetup.testkit.Cases;
import org.junit.jupiter.api.Test;

class ForeignNameTest {
    @Test
    void theProvidersNameWithAStrangersCertificateIsFound() {
        assertThat(new ForeignName().examine(Cases.of(Certificates.madeFor("imap.provider.ne.jp", "www.stranger.com"))))
                .extracting(Diagnosis::sureness).containsExactly(Sureness.LIKELY);
    }

    @Test
    void anotherNameOfTheSameProviderIsNot() {
        assertThat(
                new ForeignName().examine(Cases.of(Certificates.madeFor("imap.provider.ne.jp", "mail.provider.ne.jp"))))
                .isEmpty();
    }

    @Test
    void providersUnderOneSecondLevelAreStrangers() {
        assertThat(new ForeignName().examine(Cases.of(Certificates.madeFor("imap.provider.ne.jp", "mail.other.ne.jp"))))
                .extracting(Diagnosis::sureness).containsExactly(Sureness.LIKELY);
    }

    @Test
    void theCustomersOwnDomainIsNot() {
        assertThat(new ForeignName().examine(Cases.of(Certificates.madeFor("mail.example.jp", "sv1.hoster.jp"))))
                .isEmpty();
    }
}
