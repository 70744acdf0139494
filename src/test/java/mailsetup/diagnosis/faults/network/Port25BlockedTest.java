package mailsetup.diagnosis.faults.network;

import static mailsetup.diagnosis.Sureness.PROVEN;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import mailsetup.diagnosis.Diagnosis;
import mailsetup.diagnosis.Diagnostician;
import mailsetup.diagnosis.ServerCheck;
import mailsetup.diagnosis.faults.Catalogue;
import mailsetup.probe.Failure;
import mailsetup.probe.Stage;
import mailsetup.probe.around.ControlDoor;
import mailsetup.testkit.Around;
import mailsetup.testkit.Reports;
import org.junit.jupiter.api.Test;

class Port25BlockedTest {
    private final ServerCheck check = new Port25Blocked();

    @Test
    void port25ClosedToTwoHostsIsProvenAndMendedByTheOpenDoor() {
        var c = blocked().tried(List.of(silent()), Reports.smtp());
        assertThat(check.examine(c)).singleElement().returns(PROVEN, Diagnosis::sureness)
                .extracting(d -> d.change().map(change -> change.after().endpoint().port()))
                .isEqualTo(Optional.of(587));
    }

    @Test
    void itSilencesTheGuess() {
        assertThat(Diagnostician.of(Catalogue.all()).diagnose(blocked().tried(List.of(silent()), Reports.smtp())))
                .extracting(Diagnosis::id).containsExactly("port-25-blocked");
    }

    @Test
    void port25OpenElsewhereIsTheServersMatter() {
        assertThat(check.examine(new Around().open(25, 587).of(silent()))).isEmpty();
    }

    @Test
    void anotherPortIsAnotherFault() {
        assertThat(check.examine(new Around().door(587, ControlDoor.Outcome.SILENT).open(465).of(Reports.smtp()
                .failed(Stage.CONNECT, new Failure.TimedOut(Duration.ofSeconds(6)))))).isEmpty();
    }

    private static Around blocked() {
        return new Around().door(25, ControlDoor.Outcome.SILENT).open(465, 587);
    }

    private static Reports silent() {
        return Reports.smtp().at(25).failed(Stage.CONNECT, new Failure.TimedOut(Duration.ofSeconds(6)));
    }
}
