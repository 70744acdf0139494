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

class SmtpInReceivingTest {
    @Test
    void aSendingServerIsFound() {
        assertThat(new SmtpInReceiving().examine(Cases.of(Reports.of(Protocol.IMAP, Security.STARTTLS)
                .failed(Stage.GREET, new Failure.NotThisProtocol("220 mail.example.jp ESMTP Postfix")))))
                .extracting(Diagnosis::sureness).containsExactly(Sureness.PROVEN);
    }

    @Test
    void oneThatRefusesAtOnceIsFound() {
        assertThat(new SmtpInReceiving().examine(Cases.of(Reports.of(Protocol.POP3, Security.STARTTLS)
                .failed(Stage.GREET, new Failure.NotThisProtocol("554 5.7.1 go away")))))
                .extracting(Diagnosis::sureness).containsExactly(Sureness.PROVEN);
    }

    @Test
    void anFtpServerIsNot() {
        assertThat(new SmtpInReceiving().examine(Cases.of(Reports.of(Protocol.IMAP, Security.STARTTLS)
                .failed(Stage.GREET, new Failure.NotThisProtocol("220 ProFTPD Server ready"))))).isEmpty();
    }
}
