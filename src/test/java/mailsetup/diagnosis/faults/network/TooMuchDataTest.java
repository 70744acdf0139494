package mailsetup.diagnosis.faults.network;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import mailsetup.core.Protocol;
import mailsetup.core.Security;
import mailsetup.diagnosis.Change;
import mailsetup.diagnosis.Diagnosis;
import mailsetup.diagnosis.ServerCheck;
import mailsetup.diagnosis.Sureness;
import mailsetup.probe.Failure;
import mailsetup.probe.Stage;
import mailsetup.testkit.Cases;
import mailsetup.testkit.Reports;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class TooMuchDataTest {
    private final ServerCheck check = new TooMuchData();

    @ParameterizedTest
    @EnumSource(names = {"GREET", "NEGOTIATE", "INSPECT"})
    void isRecognised(Stage stage) {
        assertThat(check.examine(Cases.of(failed(stage, new Failure.LimitExceeded(Failure.Limit.LINE)))))
                .extracting(Diagnosis::sureness)
                .containsExactly(Sureness.LIKELY);
    }

    @Test
    void anotherDoorThatWorksIsTheChange() {
        var door = Reports.of(Protocol.IMAP, Security.STARTTLS);
        assertThat(check.examine(
                Cases.tried(List.of(failed(Stage.GREET, new Failure.LimitExceeded(Failure.Limit.LINE))), door)))
                .singleElement()
                .extracting(d -> d.change().map(Change::after)).isEqualTo(Optional.of(door.settings()));
    }

    @Test
    void anAnswerOfUsualLengthIsAnotherFault() {
        assertThat(check.examine(Cases.of(failed(Stage.GREET, new Failure.NotThisProtocol("HTTP/1.1 400"))))).isEmpty();
    }

    private static Reports failed(Stage stage, Failure failure) {
        return Reports.imap().failed(stage, failure);
    }
}
