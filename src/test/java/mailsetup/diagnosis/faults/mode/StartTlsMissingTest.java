package mailsetup.diagnosis.faults.mode;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import mailsetup.core.Protocol;
import mailsetup.core.Security;
import mailsetup.diagnosis.Diagnosis;
import mailsetup.diagnosis.Sureness;
import mailsetup.probe.Failure;
import mailsetup.probe.Stage;
import mailsetup.testkit.Cases;
import mailsetup.testkit.Reports;
import org.junit.jupiter.api.Test;

class StartTlsMissingTest {
    @Test
    void aServerWithoutStartTlsIsFoundAndTheEncryptedPortProposed() {
        var found = new StartTlsMissing()
                .examine(
                        Cases.tried(
                                List.of(Reports.of(Protocol.IMAP, Security.STARTTLS).failed(Stage.UPGRADE,
                                        new Failure.NotOffered(Failure.Need.STARTTLS, List.of("IDLE")))),
                                Reports.imap()));
        assertThat(found).extracting(Diagnosis::sureness).containsExactly(Sureness.PROVEN);
        assertThat(found.getFirst().change().orElseThrow().after().endpoint().port()).isEqualTo(993);
    }

    @Test
    void plainTextIsNeverProposed() {
        var found = new StartTlsMissing().examine(Cases.tried(
                List.of(Reports.of(Protocol.IMAP, Security.STARTTLS).failed(Stage.UPGRADE,
                        new Failure.NotOffered(Failure.Need.STARTTLS, List.of("IDLE")))),
                Reports.of(Protocol.IMAP, Security.PLAIN),
                Reports.imap().failed(Stage.SECURE, new Failure.TlsFailed("x"))));
        assertThat(found).singleElement().extracting(Diagnosis::change).isEqualTo(Optional.empty());
    }

    @Test
    void aHostWithoutAnyEncryptedDoorIsAnotherFault() {
        assertThat(new StartTlsMissing().examine(Cases.tried(
                List.of(Reports.of(Protocol.IMAP, Security.STARTTLS).failed(Stage.UPGRADE,
                        new Failure.NotOffered(Failure.Need.STARTTLS, List.of("IDLE")))),
                Reports.imap().failed(Stage.CONNECT, new Failure.ConnectionRefused(List.of()))))).isEmpty();
    }

    @Test
    void aMissingLoginIsAnotherFault() {
        assertThat(new StartTlsMissing().examine(Cases
                .of(Reports.smtp().failed(Stage.AUTHENTICATE, new Failure.NotOffered(Failure.Need.LOGIN, List.of())))))
                .isEmpty();
    }
}
