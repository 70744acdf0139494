package mailsetup.diagnosis.faults.mode;

import static org.assertj.core.api.Assertions.assertThat;

import mailsetup.core.Protocol;
import mailsetup.core.Security;
import mailsetup.diagnosis.Diagnosis;
import mailsetup.diagnosis.Sureness;
import mailsetup.probe.Failure;
import mailsetup.probe.Finding;
import mailsetup.probe.Stage;
import mailsetup.testkit.Cases;
import mailsetup.testkit.Reports;
import org.junit.jupiter.api.Test;

class OtherServiceTest {
    @Test
    void anFtpServerIsFound() {
        assertThat(new OtherService().examine(Cases.of(Reports.of(Protocol.IMAP, Security.STARTTLS).failed(Stage.GREET,
                new Failure.NotThisProtocol("220 ProFTPD Server ready"))))).extracting(Diagnosis::sureness)
                .containsExactly(Sureness.PROVEN);
    }

    @Test
    void sshIsFound() {
        assertThat(new OtherService().examine(Cases.of(Reports.of(Protocol.POP3, Security.STARTTLS).failed(Stage.GREET,
                new Failure.NotThisProtocol("SSH-2.0-OpenSSH_9.6"))))).extracting(Diagnosis::sureness)
                .containsExactly(Sureness.PROVEN);
    }

    @Test
    void manageSieveIsFound() {
        assertThat(new OtherService().examine(Cases.of(Reports.imap().failed(Stage.SECURE,
                new Failure.SpeaksPlainText("\"IMPLEMENTATION\" \"Dovecot Pigeonhole\"")))))
                .extracting(Diagnosis::sureness).containsExactly(Sureness.PROVEN);
    }

    @Test
    void anFtpServerThatPassesForSmtpIsFound() {
        assertThat(new OtherService()
                .examine(Cases.of(Reports.smtp().passed(Stage.GREET, new Finding.Greeting("220 (vsFTPd 3.0.5)"))
                        .failed(Stage.UPGRADE, Reports.refusal("530", "Please login with USER and PASS.")))))
                .extracting(Diagnosis::sureness).containsExactly(Sureness.PROVEN);
    }

    @Test
    void anythingElseIsFound() {
        assertThat(new OtherService()
                .examine(Cases.of(Reports.smtp().failed(Stage.GREET, new Failure.NotThisProtocol("hello there")))))
                .extracting(Diagnosis::sureness).containsExactly(Sureness.LIKELY);
    }

    @Test
    void aMailServerIsNot() {
        assertThat(new OtherService()
                .examine(Cases.of(Reports.smtp().failed(Stage.GREET, new Failure.NotThisProtocol("* OK ready")))))
                .isEmpty();
    }

    @Test
    void aMailServerOnAHostCalledFtpIsNot() {
        assertThat(new OtherService()
                .examine(Cases.of(Reports.smtp().passed(Stage.GREET, new Finding.Greeting("220 ftp.example.jp ESMTP"))
                        .failed(Stage.UPGRADE, new Failure.Dropped()))))
                .isEmpty();
    }

    @Test
    void aGreetingInFreeWordsIsNotThePoint() {
        assertThat(new OtherService().examine(Cases.of(Reports.imap().failed(Stage.NEGOTIATE, new Failure.Dropped()))))
                .isEmpty();
    }
}
