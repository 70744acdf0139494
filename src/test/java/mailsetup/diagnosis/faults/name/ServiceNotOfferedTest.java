package mailsetup.diagnosis.faults.name;

import static mailsetup.diagnosis.Sureness.PROVEN;
import static mailsetup.probe.around.NameAnswer.Outcome.NO_SUCH_NAME;
import static mailsetup.probe.around.RecordKind.SRV;
import static org.assertj.core.api.Assertions.assertThat;

import mailsetup.diagnosis.Diagnosis;
import mailsetup.diagnosis.ServerCheck;
import mailsetup.probe.Failure;
import mailsetup.probe.Stage;
import mailsetup.testkit.Around;
import mailsetup.testkit.Reports;
import org.junit.jupiter.api.Test;

class ServiceNotOfferedTest {
    private static final String HOST = "imap.example.jp";
    private final ServerCheck check = new ServiceNotOffered();

    private static final String IMAPS = "_imaps._tcp.example.jp";

    @Test
    void theTargetDotProvesIt() {
        assertThat(check.examine(new Around().own(IMAPS, SRV, ".").own("_imap._tcp.example.jp", SRV, NO_SUCH_NAME)
                .of(unknown()))).extracting(Diagnosis::sureness).containsExactly(PROVEN);
    }

    @Test
    void aServerForTheOtherModeIsAnOffer() {
        assertThat(check.examine(new Around().own(IMAPS, SRV, ".").own("_imap._tcp.example.jp", SRV, HOST)
                .of(unknown()))).isEmpty();
    }

    @Test
    void anotherProtocolIsNotMeant() {
        assertThat(check.examine(new Around().own("_pop3s._tcp.example.jp", SRV, ".").of(unknown()))).isEmpty();
    }

    private static Reports unknown() {
        return Reports.imap().failed(Stage.RESOLVE, new Failure.NameNotFound(HOST));
    }
}
