package mailsetup.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import javafx.scene.AccessibleAttribute;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.Slider;
import javafx.scene.layout.Region;
import mailsetup.comparison.advice.Answer;
import mailsetup.comparison.advice.Question;
import mailsetup.comparison.advice.Way;
import mailsetup.core.Protocol;
import mailsetup.core.text.Language;
import mailsetup.probe.ProbeReport;
import mailsetup.testkit.FakeAssistant;
import mailsetup.testkit.Need;
import mailsetup.testkit.Needs;
import mailsetup.testkit.Reports;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The comparison as a person and as a screen reader meet it: pictures, keyboard, table. */
@Needs(Need.WINDOW)
class ComparisonPicturesTest {
    private final SoftAssertions softly = new SoftAssertions();

    @ParameterizedTest
    @MethodSource("mailsetup.core.text.Language#all")
    void thePaneIsShownWhole(Language language) throws Exception {
        try (var screen = results(Reports.allWorkInDetail(), language)) {
            screen.fire("#fold-what-if");
            photographFrom(screen, "#advice", "5-comparison-advice", language);
            screen.fire("#devices-no");
            photographFrom(screen, "#advice", "5-comparison-answered", language);
            screen.fire("#fold-self-test");
            photographFrom(screen, "#self-test", "5-comparison-self-test", language);
            screen.fire("#fold-facts");
            photographFrom(screen, ".way-column", "5-comparison-ways", language);
            screen.fire(".explain");
            photographFrom(screen, ".explain", "5-comparison-table", language);
            screen.textSize(200);
            photographFrom(screen, ".way-column", "5-comparison-ways-200", language);
            photographFrom(screen, ".explain", "5-comparison-table-200", language);
            screen.fire("#fold-what-if");
            photographFrom(screen, "#advice", "5-comparison-advice-200", language);
        }
    }

    @Test
    void anAnswerChangesTheAdviceAtOnceAndTakingItBackChangesItBack() throws Exception {
        try (var screen = results(Reports.allWorkInDetail(), Language.EN)) {
            var choice = screen.model.results().choice();
            var before = choice.advice().get();
            screen.fire("#fold-what-if");
            screen.fire("#devices-yes");
            assertThat(choice.advice().get().rule()).isEqualTo("several-devices");
            assertThat(screen.texts()).anyMatch(text -> text.startsWith("You read your mail on more than one device"));
            screen.fire("#devices-no");
            assertThat(choice.answer(Question.DEVICES).get()).isEqualTo(Answer.NO);
            screen.fire("#devices-no");
            assertThat(choice.advice().get()).isEqualTo(before);
            assertThat(before.way()).isEqualTo(Way.IMAP);
        }
    }

    @Test
    void theAnswerAboutDevicesAndTheSliderOfDevicesAreOneThing() throws Exception {
        try (var screen = results(Reports.allWorkInDetail(), Language.EN)) {
            var answer = screen.model.results().choice().answer(Question.DEVICES);
            screen.fire("#fold-what-if");
            var slider = screen.find("#devices-slider", Slider.class);
            screen.fire("#devices-yes");
            assertThat(slider.getValue()).isEqualTo(2);
            slide(slider, 5);
            assertThat(answer.get()).isEqualTo(Answer.YES);
            screen.fire("#devices-no");
            assertThat(slider.getValue()).isEqualTo(1);
            slide(slider, 3);
            assertThat(answer.get()).isEqualTo(Answer.YES);
            slide(slider, 1);
            assertThat(answer.get()).isEqualTo(Answer.NO);
        }
    }

    private static void slide(Slider slider, int to) {
        Screen.onScreen(() -> {
            slider.setValue(to);
            return to;
        });
    }

    @Test
    void aScreenReaderMeetsATable() throws Exception {
        try (var screen = results(Reports.allWorkInDetail(), Language.EN)) {
            screen.fire("#fold-facts");
            var table = screen.find(".comparison", Node.class);
            assertThat(table.getAccessibleRole()).isEqualTo(AccessibleRole.TABLE_VIEW);
            assertThat(table.queryAccessibleAttribute(AccessibleAttribute.COLUMN_COUNT)).isEqualTo(3);
            assertThat(table.queryAccessibleAttribute(AccessibleAttribute.ROW_COUNT)).isEqualTo(
                    screen.model.results().choice().measured().get().comparison().rows().size());
            var cell = (Node) table.queryAccessibleAttribute(AccessibleAttribute.CELL_AT_ROW_COLUMN, 4, 2);
            assertThat(cell.getAccessibleRole()).isEqualTo(AccessibleRole.TABLE_CELL);
            assertThat(cell.queryAccessibleAttribute(AccessibleAttribute.ROW_INDEX)).isEqualTo(4);
            assertThat(cell.queryAccessibleAttribute(AccessibleAttribute.COLUMN_INDEX)).isEqualTo(2);
            assertThat(cell.getAccessibleText()).contains("Speaks against it", "38 messages");
        }
    }

    @Test
    void aRowExplainsItselfAndTellsTheScreenReaderSo() throws Exception {
        try (var screen = results(Reports.allWorkInDetail(), Language.EN)) {
            screen.fire("#fold-facts");
            var link = screen.find(".explain", Hyperlink.class);
            assertThat(link.getAccessibleText()).contains("Where is the mail kept?", "IMAP:", "POP:");
            screen.fire(".explain");
            assertThat(screen.texts()).anyMatch(text -> text.startsWith("IMAP works on the server"));
            assertThat(link.getAccessibleText()).contains("IMAP works on the server");
        }
    }

    @Test
    void aMailToOneselfIsOfferedOnlyWithTheServersForIt() throws Exception {
        try (var screen = results(Reports.allWorkInDetail().subList(0, 2), Language.EN)) {
            assertThat(screen.robot.lookup("#fold-servers").queryAll()).isNotEmpty();
            assertThat(screen.robot.lookup("#fold-self-test").queryAll()).isEmpty();
            assertThat(screen.robot.lookup("#self-test").queryAll()).isEmpty();
        }
        try (var screen = results(Reports.allWorkInDetail(), Language.EN)) {
            screen.fire("#fold-self-test");
            assertThat(screen.find("#self-test", Node.class).isVisible()).isTrue();
            Screen.onScreen(() -> {
                screen.find("#self-test-start", Button.class).fire();
                return 0;
            });
            screen.until(() -> !screen.model.busy().get());
            assertThat(screen.texts()).contains("The test mail was not sent.");
        }
    }

    @AfterEach
    void nothingIsCutOff() {
        softly.assertAll();
    }

    private static Screen results(List<ProbeReport> reports, Language language) throws Exception {
        var screen = Screen.open(FakeAssistant.telling(reports), language);
        Screen.onScreen(() -> {
            screen.model.address().address().text().set("hanako@himawari.test");
            screen.model.address().password().set("sakura-2026");
            return 0;
        });
        for (int page = 0; page < 2; page++) {
            wantOnly(screen, reports);
            Screen.onScreen(() -> {
                screen.find("#next", Button.class).fire();
                return 0;
            });
            screen.until(() -> !screen.model.busy().get());
        }
        return screen;
    }

    private static void wantOnly(Screen screen, List<ProbeReport> reports) {
        Screen.onScreen(() -> {
            for (var protocol : Protocol.values()) {
                screen.model.servers().forms().on(protocol).wanted().set(
                        reports.stream().anyMatch(report -> report.settings().protocol() == protocol));
            }
            return 0;
        });
    }

    private void photographFrom(Screen screen, String selector, String name, Language language) throws Exception {
        Screen.onScreen(() -> {
            var page = screen.find("#page", ScrollPane.class);
            var content = (Region) page.getContent();
            page.layout();
            var node = content.lookup(selector);
            double top = content.sceneToLocal(node.localToScene(0, 0)).getY() - 10;
            double room = content.getHeight() - page.getViewportBounds().getHeight();
            page.setVvalue(Math.clamp(top / room, 0, 1));
            return 0;
        });
        screen.settle();
        screen.photograph(name, language, PicturesTest.schemes(language));
        softly.assertThat(screen.flaws(language)).as("on %s in %s", name, language).isEmpty();
    }
}
