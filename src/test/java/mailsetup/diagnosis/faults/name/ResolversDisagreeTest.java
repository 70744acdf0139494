package mailsetup.diagnosis.faults.name;

import static mailsetup.diagnosis.Sureness.LIKELY;
import static mailsetup.diagnosis.Sureness.PROVEN;
import static mailsetup.probe.around.NameAnswer.Outcome.NO_SUCH_NAME;
import static mailsetup.probe.around.RecordKind.A;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import mailsetup.core.Protocol;
import mailsetup.core.Security;
import mailsetup.diagnosis.Diagnosis;
import mailsetup.diagnosis.ServerCheck;
import mailsetup.probe.Failure;
import mailsetup.probe.Stage;
import mailsetup.testkit.Around;
import mailsetup.testkit.Reports;
import org.junit.jupiter.api.Test;

class ResolversDisagreeTest {
    private static final String HOST = "imap.example.jp";
    private final ServerCheck check = new ResolversDisagree();

    @Test
    void aNameThatOnlyOthersFindProvesIt() {
        assertThat(check.examine(new Around().own(HOST, A, NO_SUCH_NAME).other(HOST, A, "192.0.2.1").of(unknown())))
                .extracting(Diagnosis::sureness).containsExactly(PROVEN);
    }

    @Test
    void otherAddressesElsewhereMakeItLikelyWhereNothingAnswers() {
        assertThat(check.examine(new Around().own(HOST, A, "192.0.2.1").other(HOST, A, "192.0.2.9").of(silent())))
                .extracting(Diagnosis::sureness).containsExactly(LIKELY);
    }

    @Test
    void aServerThatAnswersOnAnotherPortIsTheRightOne() {
        assertThat(check.examine(new Around().own(HOST, A, "192.0.2.1").other(HOST, A, "192.0.2.9")
                .tried(List.of(silent()), Reports.of(Protocol.IMAP, Security.STARTTLS)))).isEmpty();
    }

    @Test
    void oneCommonAddressIsAgreement() {
        assertThat(check.examine(new Around().own(HOST, A, "192.0.2.1", "192.0.2.2").other(HOST, A, "192.0.2.2")
                .of(silent()))).isEmpty();
    }

    private static Reports silent() {
        return Reports.imap().failed(Stage.CONNECT, new Failure.TimedOut(Duration.ofSeconds(6)));
    }

    private static Reports unknown() {
        return Reports.imap().failed(Stage.RESOLVE, new Failure.NameNotFound(HOST));
    }
}
