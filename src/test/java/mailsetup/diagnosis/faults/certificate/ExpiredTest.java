package mailsetup.diagnosis.faults.certificate;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import mailsetup.diagnosis.Diagnosis;
import mailsetup.diagnosis.Sureness;
import mailsetup.probe.Flaw;
import mailsetup.testkit.Cases;
import org.junit.jupiter.api.Test;

class ExpiredTest {
    @Test
    void aCertificateThatRanOutIsFound() {
        assertThat(new Expired().examine(Cases.of(Certificates.refused(new Flaw.Expired(0, Certificates.END)))))
                .extracting(Diagnosis::sureness).containsExactly(Sureness.PROVEN);
    }

    @Test
    void theWholeChainMayHaveRunOutWithIt() {
        assertThat(new Expired().examine(Cases.of(
                Certificates.refused(new Flaw.Expired(0, Certificates.END), new Flaw.Expired(1, Certificates.END)))))
                .extracting(Diagnosis::sureness).containsExactly(Sureness.PROVEN);
    }

    @Test
    void oneThatIsAlsoForAnotherNameIsNotMerelyOld() {
        assertThat(new Expired().examine(Cases.of(Certificates.refused(new Flaw.Expired(0, Certificates.END),
                new Flaw.WrongName("imap.example.jp", List.of("www.example.com")))))).isEmpty();
    }

    @Test
    void anIntermediateThatRanOutIsAnotherFault() {
        assertThat(new Expired().examine(Cases.of(Certificates.refused(new Flaw.Expired(1, Certificates.END)))))
                .isEmpty();
    }
}
