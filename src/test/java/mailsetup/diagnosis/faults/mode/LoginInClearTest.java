package mailsetup.diagnosis.faults.mode;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import mailsetup.core.Protocol;
import mailsetup.core.Security;
import mailsetup.diagnosis.Diagnosis;
import mailsetup.diagnosis.Sureness;
import mailsetup.probe.Stage;
import mailsetup.probe.Step;
import mailsetup.testkit.Cases;
import mailsetup.testkit.Reports;
import org.junit.jupiter.api.Test;

class LoginInClearTest {
    private final LoginInClear check = new LoginInClear();

    @Test
    void aLoginThatWasLeftOutIsExplainedAndMended() {
        var found = check.examine(Cases.tried(List.of(plain()), Reports.imap())).getFirst();
        assertThat(found.sureness()).isEqualTo(Sureness.PROVEN);
        assertThat(found.change().orElseThrow().after().endpoint().port()).isEqualTo(993);
    }

    @Test
    void aLoginThatNobodyWantedNeedsNoCause() {
        assertThat(check.examine(Cases.of(Reports.of(Protocol.IMAP, Security.PLAIN).withoutLogin())))
                .extracting(Diagnosis::id).isEmpty();
    }

    private static Reports plain() {
        return Reports.of(Protocol.IMAP, Security.PLAIN)
                .skipped(Stage.AUTHENTICATE, Step.Reason.PLAIN_TEXT_NOT_ALLOWED)
                .skipped(Stage.INSPECT, Step.Reason.PLAIN_TEXT_NOT_ALLOWED);
    }
}
