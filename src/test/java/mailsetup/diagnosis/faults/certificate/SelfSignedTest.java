package mailsetup.diagnosis.faults.certificate;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import mailsetup.diagnosis.Diagnosis;
import mailsetup.diagnosis.Sureness;
import mailsetup.probe.Flaw;
import mailsetup.testkit.Cases;
import org.junit.jupiter.api.Test;

class SelfSignedTest {
    @Test
    void aCertificateThatVouchesForItselfIsFoundWithItsFingerprint() {
        var found = new SelfSigned().examine(Cases.of(Certificates.refused(new Flaw.SelfSigned())));
        assertThat(found).extracting(Diagnosis::sureness).containsExactly(Sureness.PROVEN);
        assertThat(found.getFirst().facts()).contains("ab".repeat(32));
    }

    @Test
    void anUnknownIssuerIsAnotherFault() {
        assertThat(new SelfSigned().examine(Cases.of(Certificates.refused(new Flaw.UnknownIssuer("CN=Private CA")))))
                .isEmpty();
    }

    @Test
    void aSelfSignedOneForAnotherNameHasSeveralFlaws() {
        assertThat(new SelfSigned().examine(Cases.of(Certificates.refused(new Flaw.SelfSigned(),
                new Flaw.WrongName("imap.example.jp", List.of("localhost")))))).isEmpty();
    }
}
