package mailsetup.diagnosis.faults.sending;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import mailsetup.diagnosis.Change;
import mailsetup.diagnosis.Diagnosis;
import mailsetup.diagnosis.ServerCheck;
import mailsetup.diagnosis.Sureness;
import mailsetup.probe.Stage;
import mailsetup.testkit.Cases;
import mailsetup.testkit.Reports;
import org.junit.jupiter.api.Test;

class ClientBlocklistedTest {
    private final ServerCheck check = new ClientBlocklisted();

    @Test
    void isRecognisedInsteadOfAGreeting() {
        assertThat(check.examine(Cases.of(Reports.smtp().failed(Stage.GREET,
                Reports.refusal("554", "554 5.7.1 Service unavailable; client blocked using zen.spamhaus.org")))))
                .extracting(Diagnosis::sureness)
                .containsExactly(Sureness.PROVEN);
    }

    @Test
    void isRecognisedAtTheRecipient() {
        assertThat(check.examine(Cases.of(Reports.smtp().failed(Stage.INSPECT,
                Reports.refusal("550", "550 5.7.1 dynamic IP address not accepted"))))).extracting(Diagnosis::sureness)
                .containsExactly(Sureness.PROVEN);
    }

    @Test
    void aDeniedRelayIsAnotherFault() {
        assertThat(check.examine(Cases
                .of(Reports.smtp().failed(Stage.INSPECT, Reports.refusal("554", "554 5.7.1 Relay access denied")))))
                .isEmpty();
    }

    @Test
    void anotherDoorThatWorksIsTheChange() {
        var blocked = Reports.smtp().at(25).failed(Stage.GREET, Reports.refusal("554", "554 blocked using PBL"));
        assertThat(check.examine(Cases.tried(List.of(blocked), Reports.smtp()))).singleElement()
                .extracting(d -> d.change().map(Change::after)).isEqualTo(Optional.of(Reports.smtp().settings()));
    }
}
