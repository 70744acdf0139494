package mailsetup.diagnosis.faults.name;

import static mailsetup.diagnosis.Sureness.PROVEN;
import static mailsetup.probe.around.NameAnswer.Outcome.NO_DATA;
import static mailsetup.probe.around.NameAnswer.Outcome.NO_SUCH_NAME;
import static mailsetup.probe.around.RecordKind.A;
import static mailsetup.probe.around.RecordKind.AAAA;
import static org.assertj.core.api.Assertions.assertThat;

import mailsetup.diagnosis.Diagnosis;
import mailsetup.diagnosis.Diagnostician;
import mailsetup.diagnosis.ServerCheck;
import mailsetup.diagnosis.faults.Catalogue;
import mailsetup.probe.Failure;
import mailsetup.probe.Stage;
import mailsetup.testkit.Around;
import mailsetup.testkit.Reports;
import org.junit.jupiter.api.Test;

class NameWithoutAddressTest {
    private static final String HOST = "imap.example.jp";
    private final ServerCheck check = new NameWithoutAddress();

    @Test
    void noAddressOfEitherKindProvesIt() {
        assertThat(check.examine(new Around().own(HOST, A, NO_DATA).own(HOST, AAAA, NO_DATA).of(unknown())))
                .extracting(Diagnosis::sureness).containsExactly(PROVEN);
    }

    @Test
    void aNameThatDoesNotExistIsAnotherFault() {
        assertThat(check.examine(new Around().own(HOST, A, NO_SUCH_NAME).own(HOST, AAAA, NO_SUCH_NAME)
                .of(unknown()))).isEmpty();
    }

    @Test
    void itIsNotCalledUnknownAsWell() {
        var c = new Around().own(HOST, A, NO_DATA).own(HOST, AAAA, NO_DATA).of(unknown());
        assertThat(Diagnostician.of(Catalogue.all()).diagnose(c)).extracting(Diagnosis::id)
                .containsExactly("name-without-address");
    }

    private static Reports unknown() {
        return Reports.imap().failed(Stage.RESOLVE, new Failure.NameNotFound(HOST));
    }
}
