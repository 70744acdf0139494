package mailsetup.diagnosis.faults.mode;

import static org.assertj.core.api.Assertions.assertThat;

import mailsetup.core.Protocol;
import mailsetup.core.Security;
import mailsetup.diagnosis.Diagnosis;
import mailsetup.diagnosis.Sureness;
import mailsetup.probe.Failure;
import mailsetup.probe.Stage;
import mailsetup.testkit.Cases;
import mailsetup.testkit.Reports;
import org.junit.jupiter.api.Test;

class ReceivingInSmtpTest {
    @Test
    void anImapServerIsFound() {
        assertThat(new ReceivingInSmtp()
                .examine(Cases.of(Reports.smtp().failed(Stage.GREET, new Failure.NotThisProtocol("* OK ready")))))
                .extracting(Diagnosis::sureness).containsExactly(Sureness.PROVEN);
    }

    @Test
    void aPopServerIsFound() {
        assertThat(new ReceivingInSmtp().examine(Cases.of(Reports.of(Protocol.SMTP, Security.TLS).failed(Stage.SECURE,
                new Failure.SpeaksPlainText("+OK ready"))))).extracting(Diagnosis::sureness)
                .containsExactly(Sureness.PROVEN);
    }

    @Test
    void aSendingServerIsNot() {
        assertThat(new ReceivingInSmtp().examine(Cases.of(Reports.of(Protocol.SMTP, Security.TLS).failed(Stage.SECURE,
                new Failure.SpeaksPlainText("220 mail ESMTP"))))).isEmpty();
    }
}
