package mailsetup.diagnosis.faults.certificate;

import static org.assertj.core.api.Assertions.assertThat;

import mailsetup.diagnosis.Diagnosis;
import mailsetup.diagnosis.Sureness;
import mailsetup.testkit.Cases;
import org.junit.jupiter.api.Test;

class NoNamesTest {
    @Test
    void aCertificateWithoutNamesIsFound() {
        assertThat(new NoNames().examine(Cases.of(Certificates.madeFor("mail.example.jp"))))
                .extracting(Diagnosis::sureness).containsExactly(Sureness.PROVEN);
    }

    @Test
    void oneWithAnotherNameIsNot() {
        assertThat(new NoNames().examine(Cases.of(Certificates.madeFor("mail.example.jp", "sv1.hoster.jp")))).isEmpty();
    }

    @Test
    void aNumericAddressIsAnotherFault() {
        assertThat(new NoNames().examine(Cases.of(Certificates.madeFor("192.0.2.1")))).isEmpty();
    }
}
