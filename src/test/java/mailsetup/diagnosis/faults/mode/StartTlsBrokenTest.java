package mailsetup.diagnosis.faults.mode;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import mailsetup.core.Protocol;
import mailsetup.core.Security;
import mailsetup.diagnosis.Diagnosis;
import mailsetup.diagnosis.Sureness;
import mailsetup.probe.Failure;
import mailsetup.probe.Stage;
import mailsetup.testkit.Cases;
import mailsetup.testkit.Reports;
import org.junit.jupiter.api.Test;

class StartTlsBrokenTest {
    @Test
    void plainTextAfterTheYesIsFound() {
        assertThat(new StartTlsBroken().examine(Cases.of(Reports.smtp().failed(Stage.UPGRADE,
                new Failure.TlsFailed("plain text after the permission to start TLS")))))
                .extracting(Diagnosis::sureness).containsExactly(Sureness.PROVEN);
    }

    @Test
    void plainTextInTheHandshakeIsFound() {
        assertThat(sureness("* OK still here")).containsExactly(Sureness.PROVEN);
        assertThat(sureness("* BAD what")).as("a no may be its own reason").containsExactly(Sureness.LIKELY);
    }

    private static List<Sureness> sureness(String line) {
        return new StartTlsBroken().examine(Cases.of(Reports.of(Protocol.IMAP, Security.STARTTLS)
                .failed(Stage.UPGRADE, new Failure.SpeaksPlainText(line)))).stream().map(Diagnosis::sureness).toList();
    }

    @Test
    void anOldVersionIsAnotherFault() {
        assertThat(new StartTlsBroken().examine(Cases.of(
                Reports.smtp().failed(Stage.UPGRADE, new Failure.TlsFailed("Received fatal alert: protocol_version")))))
                .isEmpty();
    }

    @Test
    void plainTextFromTheStartIsAnotherFault() {
        assertThat(new StartTlsBroken()
                .examine(Cases.of(Reports.imap().failed(Stage.SECURE, new Failure.SpeaksPlainText("* OK ready")))))
                .isEmpty();
    }
}
