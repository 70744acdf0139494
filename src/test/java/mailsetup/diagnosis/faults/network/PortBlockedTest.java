package mailsetup.diagnosis.faults.network;

import static mailsetup.diagnosis.Sureness.PROVEN;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import mailsetup.core.Protocol;
import mailsetup.core.Security;
import mailsetup.diagnosis.Diagnosis;
import mailsetup.diagnosis.Diagnostician;
import mailsetup.diagnosis.Mover;
import mailsetup.diagnosis.ServerCheck;
import mailsetup.diagnosis.faults.Catalogue;
import mailsetup.probe.Failure;
import mailsetup.probe.Stage;
import mailsetup.probe.around.ControlDoor;
import mailsetup.testkit.Around;
import mailsetup.testkit.Reports;
import org.junit.jupiter.api.Test;

class PortBlockedTest {
    private final ServerCheck check = new PortBlocked();

    @Test
    void thePortThatIsClosedElsewhereTooIsBlockedHere() {
        assertThat(check.examine(blocked().of(silent()))).singleElement().returns(PROVEN, Diagnosis::sureness)
                .returns(Mover.NETWORK_OWNER, Diagnosis::mover);
    }

    @Test
    void aPortThatIsOpenElsewhereIsTheServersMatter() {
        assertThat(check.examine(new Around().open(993, 587).of(silent()))).isEmpty();
    }

    @Test
    void whereNoMailGetsOutItIsNotThePort() {
        assertThat(check.examine(new Around().door(993, ControlDoor.Outcome.SILENT)
                .door(587, ControlDoor.Outcome.SILENT).open(443).of(silent()))).isEmpty();
    }

    @Test
    void itIsNotCalledClosedAsWell() {
        var refused = Reports.imap().failed(Stage.CONNECT, new Failure.ConnectionRefused(List.of()));
        var c = blocked().tried(List.of(refused), Reports.of(Protocol.IMAP, Security.STARTTLS));
        assertThat(Diagnostician.of(Catalogue.all()).diagnose(c)).singleElement()
                .returns("port-blocked", Diagnosis::id)
                .extracting(d -> d.change().map(change -> change.after().endpoint().port()))
                .isEqualTo(Optional.of(143));
    }

    private static Around blocked() {
        return new Around().door(993, ControlDoor.Outcome.SILENT).open(465, 587);
    }

    private static Reports silent() {
        return Reports.imap().failed(Stage.CONNECT, new Failure.TimedOut(Duration.ofSeconds(6)));
    }
}
