package mailsetup.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeoutException;
import mailsetup.core.text.Language;
import mailsetup.probe.Failure;
import mailsetup.probe.Stage;
import mailsetup.probe.around.ControlDoor;
import mailsetup.probe.around.ControlHosts;
import mailsetup.testkit.Around;
import mailsetup.testkit.FakeAssistant;
import mailsetup.testkit.Need;
import mailsetup.testkit.Needs;
import mailsetup.testkit.Reports;
import org.junit.jupiter.api.Test;

/** The row under the cards that offers to find out whether it is the network. */
@Needs(Need.WINDOW)
class NetworkCheckTest {
    @Test
    void nobodyIsAskedBeforeTheNamesWereShownAndTheButtonWasPressed() throws TimeoutException {
        var assistant = silent();
        assistant.seen = new Around().door(993, ControlDoor.Outcome.SILENT).open(465, 587).seen();
        try (var screen = toResults(assistant)) {
            assertThat(assistant.controls).containsExactly(Optional.empty());
            assertThat(screen.texts()).anyMatch(text -> text.contains("outlook.office365.com")
                    && text.contains("detectportal.firefox.com") && text.contains("1.1.1.1"));

            screen.fire(".check-network");
            screen.until(() -> !screen.model.busy().get());

            assertThat(assistant.controls).hasSize(2);
            assertThat(assistant.controls.getLast().map(ControlHosts::hosts).orElseThrow())
                    .contains("outlook.office365.com");
            assertThat(screen.texts()).contains("This network blocks the port number you entered.",
                    "Network check: ports 465/587 open, ports 993 closed, web pages open.")
                    .doesNotContain("Check the network");
        }
    }

    private static FakeAssistant silent() {
        return FakeAssistant.telling(List.of(
                Reports.imap().failed(Stage.CONNECT, new Failure.TimedOut(Duration.ofSeconds(6))).report(),
                Reports.pop().report(), Reports.smtp().report()));
    }

    private static Screen toResults(FakeAssistant assistant) throws TimeoutException {
        var screen = Screen.open(assistant, Language.EN);
        Screen.onScreen(() -> {
            screen.model.address().address().text().set("hanako@himawari-tomato.jp");
            screen.model.address().password().set("sakura-2026");
            return 0;
        });
        for (int page = 0; page < 2; page++) {
            screen.fire("#next");
            screen.until(() -> !screen.model.busy().get());
        }
        return screen;
    }
}
