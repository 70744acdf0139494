package mailsetup.diagnosis.faults.name;

import static mailsetup.diagnosis.Sureness.PROVEN;
import static mailsetup.probe.around.NameAnswer.Outcome.NO_DATA;
import static mailsetup.probe.around.RecordKind.A;
import static mailsetup.probe.around.RecordKind.AAAA;
import static mailsetup.probe.around.RecordKind.MX;
import static org.assertj.core.api.Assertions.assertThat;

import mailsetup.diagnosis.Diagnosis;
import mailsetup.diagnosis.ServerCheck;
import mailsetup.probe.Failure;
import mailsetup.probe.Stage;
import mailsetup.testkit.Around;
import mailsetup.testkit.Reports;
import org.junit.jupiter.api.Test;

class DomainTakesNoMailTest {
    private static final String HOST = "imap.example.jp";
    private static final String DOMAIN = "example.jp";
    private final ServerCheck check = new DomainTakesNoMail();

    @Test
    void aNullMxProvesIt() {
        assertThat(check.examine(new Around().own(DOMAIN, MX, ".").of(unknown()))).extracting(Diagnosis::sureness)
                .containsExactly(PROVEN);
    }

    @Test
    void neitherMxNorAddressProvesItToo() {
        assertThat(check.examine(new Around().own(DOMAIN, MX, NO_DATA).own(DOMAIN, A, NO_DATA)
                .own(DOMAIN, AAAA, NO_DATA).of(unknown()))).hasSize(1);
    }

    @Test
    void theAddressOfTheDomainTakesMailWhereThereIsNoMx() {
        assertThat(check.examine(new Around().own(DOMAIN, MX, NO_DATA).own(DOMAIN, A, "192.0.2.1")
                .own(DOMAIN, AAAA, NO_DATA).of(unknown()))).isEmpty();
    }

    @Test
    void aServerThatAnswersIsNotExplainedByIt() {
        assertThat(check.examine(new Around().own(DOMAIN, MX, ".").of(Reports.imap().failed(Stage.AUTHENTICATE,
                Reports.refusal("NO", "no"))))).isEmpty();
    }

    private static Reports unknown() {
        return Reports.imap().failed(Stage.RESOLVE, new Failure.NameNotFound(HOST));
    }
}
