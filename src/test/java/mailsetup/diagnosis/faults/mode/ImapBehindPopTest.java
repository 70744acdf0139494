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

class ImapBehindPopTest {
    @Test
    void anImapGreetingIsFound() {
        assertThat(new ImapBehindPop().examine(Cases.of(Reports.of(Protocol.POP3, Security.STARTTLS).failed(Stage.GREET,
                new Failure.NotThisProtocol("* OK IMAP4rev1 ready"))))).extracting(Diagnosis::sureness)
                .containsExactly(Sureness.PROVEN);
    }

    @Test
    void aSendingServerIsNot() {
        assertThat(new ImapBehindPop().examine(Cases.of(Reports.of(Protocol.POP3, Security.STARTTLS).failed(Stage.GREET,
                new Failure.NotThisProtocol("220 mail ESMTP"))))).isEmpty();
    }
}
