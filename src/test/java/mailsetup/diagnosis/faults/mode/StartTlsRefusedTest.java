package mailsetup.diagnosis.faults.mode;

import static org.assertj.core.api.Assertions.assertThat;

import mailsetup.core.Protocol;
import mailsetup.core.Security;
import mailsetup.diagnosis.Diagnosis;
import mailsetup.diagnosis.Sureness;
import mailsetup.probe.Stage;
import mailsetup.testkit.Cases;
import mailsetup.testkit.Reports;
import org.junit.jupiter.api.Test;

class StartTlsRefusedTest {
    @Test
    void aServerThatTakesItsOfferBackIsFound() {
        assertThat(new StartTlsRefused().examine(Cases.of(Reports.smtp().transcript("C: EHLO", "C: STARTTLS")
                .failed(Stage.UPGRADE, Reports.refusal("454", "4.7.0 TLS not available")))))
                .extracting(Diagnosis::sureness).containsExactly(Sureness.PROVEN);
    }

    @Test
    void aTaggedCommandIsRecognisedToo() {
        assertThat(new StartTlsRefused().examine(Cases.of(Reports.of(Protocol.IMAP, Security.STARTTLS)
                .transcript("C: S2 STARTTLS").failed(Stage.UPGRADE, Reports.refusal("NO", "TLS unavailable")))))
                .extracting(Diagnosis::sureness).containsExactly(Sureness.PROVEN);
    }

    @Test
    void aRefusedEhloIsAnotherFault() {
        assertThat(new StartTlsRefused().examine(Cases.of(Reports.smtp().transcript("C: EHLO").failed(Stage.UPGRADE,
                Reports.refusal("550", "bad EHLO, use STARTTLS"))))).isEmpty();
    }
}
