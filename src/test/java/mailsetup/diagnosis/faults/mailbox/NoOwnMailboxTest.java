package mailsetup.diagnosis.faults.mailbox;

import static org.assertj.core.api.Assertions.assertThat;

import mailsetup.diagnosis.Diagnosis;
import mailsetup.diagnosis.Diagnostician;
import mailsetup.diagnosis.Sureness;
import mailsetup.diagnosis.faults.Catalogue;
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
    void beforeALoginItMeansNothing() {
        assertThat(check.examine(Cases.of(Reports.imap().failed(Stage.AUTHENTICATE,
                Reports.refusal("NO", "User is authenticated but not connected."))))).isEmpty();
    }
}
