package mailsetup.diagnosis.faults.mailbox;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import mailsetup.core.Message;
import mailsetup.diagnosis.Diagnosis;
import mailsetup.diagnosis.Diagnostician;
import mailsetup.diagnosis.Sureness;
import mailsetup.diagnosis.faults.Catalogue;
import mailsetup.probe.ConnectAttempt;
import mailsetup.probe.Finding;
import mailsetup.probe.Stage;
import mailsetup.testkit.Cases;
import mailsetup.testkit.Reports;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NoOwnMailboxTest {
    private final NoOwnMailbox check = new NoOwnMailbox();

    @ParameterizedTest
    @CsvSource({"BAD,User is authenticated but not connected.", "NO,INBOX doesn't exist."})
    void aYesWithoutAMailboxHasSeveralCausesAndNoneIsProven(String status, String words) {
        var c = Cases.of(Reports.imap().failed(Stage.INSPECT, Reports.refusal(status, words)));
        assertThat(check.examine(c)).extracting(Diagnosis::sureness).containsExactly(Sureness.LIKELY);
        assertThat(Diagnostician.of(Catalogue.all()).diagnose(c)).extracting(Diagnosis::id)
                .containsExactly("no-own-mailbox");
    }

    @Test
    void overIpv6OutlookAnswersSoToTheRightLoginToo() {
        var said = Reports.refusal("BAD", "User is authenticated but not connected.");
        var reached = new Finding.Connected(List.of(new ConnectAttempt("2001:db8::1", true,
                ConnectAttempt.Outcome.CONNECTED, Duration.ZERO)));
        assertThat(evidence(Reports.imap().passed(Stage.CONNECT, reached).failed(Stage.INSPECT, said)))
                .contains(Message.of("fault-mailbox.evidence.over-ipv6", "2001:db8::1"));
        assertThat(evidence(Reports.imap().failed(Stage.INSPECT, said))).hasSize(1);
        assertThat(evidence(Reports.imap().passed(Stage.CONNECT, reached).failed(Stage.INSPECT,
                Reports.refusal("NO", "INBOX doesn't exist.")))).hasSize(1);
    }

    private List<Message> evidence(Reports report) {
        return check.examine(Cases.of(report)).stream().flatMap(one -> one.evidence().stream()).toList();
    }

    @Test
    void beforeALoginItMeansNothing() {
        assertThat(check.examine(Cases.of(Reports.imap().failed(Stage.AUTHENTICATE,
                Reports.refusal("NO", "User is authenticated but not connected."))))).isEmpty();
    }
}
