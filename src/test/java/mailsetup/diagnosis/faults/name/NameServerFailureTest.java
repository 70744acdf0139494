package mailsetup.diagnosis.faults.name;

import static mailsetup.diagnosis.Sureness.LIKELY;
import static mailsetup.diagnosis.Sureness.PROVEN;
import static mailsetup.probe.around.NameAnswer.Outcome.SERVER_FAILURE;
import static mailsetup.probe.around.RecordKind.A;
import static org.assertj.core.api.Assertions.assertThat;

import mailsetup.diagnosis.Diagnosis;
import mailsetup.diagnosis.ServerCheck;
import mailsetup.probe.Failure;
import mailsetup.probe.Stage;
import mailsetup.testkit.Around;
import mailsetup.testkit.Reports;
import org.junit.jupiter.api.Test;

class NameServerFailureTest {
    private static final String HOST = "imap.example.jp";
    private final ServerCheck check = new NameServerFailure();

    @Test
    void oneResolverThatFailsMakesItLikely() {
        assertThat(check.examine(new Around().own(HOST, A, SERVER_FAILURE).of(unknown())))
                .extracting(Diagnosis::sureness).containsExactly(LIKELY);
    }

    @Test
    void twoThatFailProveIt() {
        assertThat(check.examine(new Around().own(HOST, A, SERVER_FAILURE).other(HOST, A, SERVER_FAILURE)
                .of(unknown()))).extracting(Diagnosis::sureness).containsExactly(PROVEN);
    }

    @Test
    void aPublicResolverThatFindsItShowsThatTheProviderIsFine() {
        assertThat(check.examine(new Around().own(HOST, A, SERVER_FAILURE).other(HOST, A, "192.0.2.1").of(unknown())))
                .isEmpty();
    }

    private static Reports unknown() {
        return Reports.imap().failed(Stage.RESOLVE, new Failure.NameNotFound(HOST));
    }
}
