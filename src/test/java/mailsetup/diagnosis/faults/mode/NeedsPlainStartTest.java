package mailsetup.diagnosis.faults.mode;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import mailsetup.core.Protocol;
import mailsetup.core.Security;
import mailsetup.diagnosis.Diagnosis;
import mailsetup.diagnosis.Sureness;
import mailsetup.probe.Failure;
import mailsetup.probe.Stage;
import mailsetup.testkit.Cases;
import mailsetup.testkit.Reports;
import org.junit.jupiter.api.Test;

class NeedsPlainStartTest {
    @Test
    void aPortThatBeginsReadableIsFoundAndTheModeIsProposed() {
        var found = new NeedsPlainStart().examine(Cases.tried(List.of(Reports.of(Protocol.SMTP, Security.TLS).at(587)
                .failed(Stage.SECURE, new Failure.SpeaksPlainText("220 mail.example.jp ESMTP"))), Reports.smtp()));
        assertThat(found).extracting(Diagnosis::sureness).containsExactly(Sureness.PROVEN);
        assertThat(found.getFirst().change().orElseThrow().after().endpoint().port()).isEqualTo(587);
    }

    @Test
    void aServerOfAnotherProtocolIsNot() {
        assertThat(new NeedsPlainStart()
                .examine(Cases.of(Reports.imap().failed(Stage.SECURE, new Failure.SpeaksPlainText("+OK ready")))))
                .isEmpty();
    }

    @Test
    void plainTextAfterStartTlsIsAnotherFault() {
        assertThat(new NeedsPlainStart()
                .examine(Cases.of(Reports.smtp().failed(Stage.UPGRADE, new Failure.SpeaksPlainText("220 what")))))
                .isEmpty();
    }
}
