package mailsetup.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.concurrent.TimeoutException;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.TextArea;
import javafx.scene.input.KeyCode;
import mailsetup.core.text.Language;
import mailsetup.core.text.Messages;
import mailsetup.probe.ProbeReport;
import mailsetup.probe.Stage;
import mailsetup.support.mailreport.MailReportReader;
import mailsetup.support.mailreport.Reading;
import mailsetup.testkit.Diagnoses;
import mailsetup.testkit.FakeAssistant;
import mailsetup.testkit.Need;
import mailsetup.testkit.Needs;
import mailsetup.testkit.Reports;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A report on its way out of the window, and another on its way in. */
@Needs(Need.WINDOW)
class ReportScreenTest {
    private final Path folder;

    ReportScreenTest(@TempDir Path folder) {
        this.folder = folder;
    }

    @Test
    void everyLineThatLeavesIsShownFirstAndChangesWithTheBoxes() throws TimeoutException, IOException {
        try (var screen = open()) {
            toTheResults(screen);
            screen.fire("#fold-support");
            screen.fire("#save-report");
            assertThat(screen.texts()).contains("Save a report for support");
            assertThat(preview(screen)).contains("___@himawari.test", "Fingerprint").doesNotContain("hanako");
            screen.tabTo("allow-local-part");
            screen.robot.push(KeyCode.SPACE);
            screen.settle();
            assertThat(preview(screen)).contains("hanako@himawari.test");
            screen.tabTo("report-exact");
            screen.robot.push(KeyCode.SPACE);
            screen.settle();
            var file = folder.resolve("for-support");
            Screen.onScreen(() -> {
                screen.model.save().save(file, Messages.in(Language.EN));
                return 0;
            });
            assertThat(preview(screen)).isEqualTo(Files.readString(folder.resolve("for-support.mailreport")))
                    .startsWith("{");
            assertThat(Files.readString(folder.resolve("for-support.mailreport.html"))).contains("hanako@himawari.test")
                    .doesNotContain("sakura-2026");
            screen.tabTo("cancel-report");
            screen.robot.push(KeyCode.SPACE);
            screen.settle();
            assertThat(screen.model.page().get().isStep()).isTrue();
        }
    }

    @Test
    void aReportThatHoldsThePasswordCannotBeSaved() throws TimeoutException {
        try (var screen = open()) {
            toTheResults(screen);
            Screen.onScreen(() -> {
                screen.model.address().password().set("himawari");
                screen.model.saveReport();
                return 0;
            });
            screen.settle();
            assertThat(screen.texts()).anyMatch(text -> text.startsWith("The report cannot be made"));
            assertThat(Screen.onScreen(() -> screen.find("#save-report-file", Button.class).isDisabled())).isTrue();
            assertThat(preview(screen)).isEmpty();
        }
    }

    @Test
    void aReplayedReportShowsTheSameCardsInAFrameAndActsOnNothing() throws TimeoutException {
        try (var screen = open()) {
            toTheResults(screen);
            var shown = screen.texts();
            screen.fire("#fold-support");
            screen.fire("#save-report");
            var bytes = Screen.onScreen(() -> screen.model.save().masked().get().orElseThrow().bytes());
            replay(screen, MailReportReader.read(bytes));
            assertThat(screen.texts()).anyMatch(text -> text.startsWith("This is a report of ___@himawari.test"))
                    .containsAll(shown.stream().filter(text -> text.contains("certificate")).toList());
            assertThat(Screen.onScreen(() -> screen.robot.lookup(node -> node.isVisible()
                    && (Set.of("next", "save-report", "password", "test-again").contains(String.valueOf(node.getId()))
                            || node.getStyleClass().contains("repair") || node.getStyleClass().contains("compare")))
                    .queryAll().stream().filter(ReportScreenTest::isSeen).toList())).isEmpty();
            screen.fire("#back");
            assertThat(screen.model.page().get()).isNotEqualTo(Page.REPLAY);
        }
    }

    @Test
    void whatIsNoReportIsRefusedOnThePage() throws TimeoutException {
        try (var screen = Screen.open(FakeAssistant.telling(Reports.allWork()), Language.EN)) {
            replay(screen, MailReportReader.read("<html>".getBytes(StandardCharsets.UTF_8)));
            assertThat(screen.texts()).contains("This is no report, or it is damaged.");
            screen.fire("#close-report");
            assertThat(screen.texts()).contains("Code, error message or report");
        }
    }

    private static Screen open() throws TimeoutException {
        var servers = List.<ProbeReport>of(Diagnoses.expiredReport(), Reports.pop().report(),
                Reports.smtp().failed(Stage.AUTHENTICATE, Reports.refusal("535", "no hanako@himawari.test")).report());
        return Screen.open(FakeAssistant.telling(servers).naming(Diagnoses.mended(), Diagnoses.expired()), Language.EN);
    }

    private static void toTheResults(Screen screen) {
        Screen.onScreen(() -> {
            screen.model.address().address().text().set("hanako@himawari.test");
            screen.model.address().password().set("sakura-2026");
            return 0;
        });
        for (int page = 0; page < 2; page++) {
            screen.fire("#next");
            screen.until(() -> !screen.model.busy().get());
        }
    }

    private static void replay(Screen screen, Reading reading) {
        Screen.onScreen(() -> {
            screen.model.replay(reading);
            return 0;
        });
        screen.settle();
    }

    private static boolean isSeen(Node node) {
        return node.getParent() == null || (node.isVisible() && isSeen(node.getParent()));
    }

    private static String preview(Screen screen) {
        return Screen.onScreen(() -> screen.find("#report-preview", TextArea.class).getText());
    }
}
