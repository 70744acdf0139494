package mailsetup.diagnosis.faults.mailbox;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.OptionalLong;
import mailsetup.diagnosis.Diagnosis;
import mailsetup.diagnosis.ServerCheck;
import mailsetup.diagnosis.Sureness;
import mailsetup.probe.Finding;
import mailsetup.probe.ImapFacts;
import mailsetup.probe.Stage;
import mailsetup.testkit.Cases;
import mailsetup.testkit.Reports;
import org.junit.jupiter.api.Test;

class MailboxFullTest {
    private final ServerCheck check = new MailboxFull();

    @Test
    void aQuotaUsedUpIsProven() {
        assertThat(check.examine(Cases.of(quota(500, 500)))).extracting(Diagnosis::sureness)
                .containsExactly(Sureness.PROVEN);
    }

    @Test
    void moreThanTheQuotaIsProven() {
        assertThat(check.examine(Cases.of(quota(501, 500)))).extracting(Diagnosis::sureness)
                .containsExactly(Sureness.PROVEN);
    }

    @Test
    void theWordsOfTheServerProveIt() {
        assertThat(check.examine(Cases
                .of(Reports.imap().failed(Stage.INSPECT, Reports.refusal("NO", "A5 NO [OVERQUOTA] Quota exceeded")))))
                .extracting(Diagnosis::sureness)
                .containsExactly(Sureness.PROVEN);
    }

    @Test
    void nearlyFullIsNotFull() {
        assertThat(check.examine(Cases.of(quota(499, 500)))).isEmpty();
    }

    @Test
    void noLimitIsNoFullMailbox() {
        assertThat(check.examine(Cases.of(quota(10, 0)))).isEmpty();
    }

    @Test
    void aRefusedPasswordIsAnotherFault() {
        assertThat(check.examine(Cases.of(Reports.pop().failed(Stage.AUTHENTICATE,
                Reports.refusal("-ERR", "-ERR [AUTH] Authentication failed"))))).isEmpty();
    }

    private static Reports quota(long used, long limit) {
        return Reports.imap().passed(Stage.INSPECT, new Finding.ImapMailbox(new ImapFacts(1, OptionalLong.empty(),
                OptionalLong.empty(), List.of("INBOX"), OptionalLong.of(used), OptionalLong.of(limit), true,
                List.of())));
    }
}
