package mailsetup.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyCode;
import mailsetup.core.text.Language;
import mailsetup.probe.Stage;
import mailsetup.support.guide.Chapter;
import mailsetup.testkit.Diagnoses;
import mailsetup.testkit.FakeAssistant;
import mailsetup.testkit.Need;
import mailsetup.testkit.Needs;
import mailsetup.testkit.Reports;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

@Needs(Need.WINDOW)
class GuideInTheWindowTest {
    @Test
    void helpOpensByKeyAndLeavesEverythingAsItWas() throws Exception {
        try (var screen = Screen.open(FakeAssistant.telling(Reports.allWork()), Language.EN)) {
            screen.robot.write("hanako@himawari.test", 0);
            screen.until(() -> typed(screen).equals("hanako@himawari.test"));
            screen.robot.push(KeyCode.F1);
            screen.until(() -> guide(screen));
            assertThat(screen.texts()).contains("1. Your address and password").doesNotContain("Your mail address");

            screen.robot.push(KeyCode.ESCAPE);
            screen.until(() -> !guide(screen));
            screen.settle();
            screen.robot.write("x", 0);
            // Typing goes on in the same field.
            screen.until(() -> typed(screen).contains("x"));
        }
    }

    @Test
    void everyPageHasItsHelp() throws Exception {
        try (var screen = Screen.open(FakeAssistant.telling(Reports.allWork()), Language.EN)) {
            type(screen);
            for (var section : List.of("1. Your address and password", "2. Your mail servers", "The result",
                    "3. Into your mail program")) {
                screen.fire("#help");
                screen.until(() -> guide(screen));
                screen.until(() -> isAtTheTop(screen, section));
                screen.fire("#guide-close");
                screen.until(() -> !guide(screen));
                screen.fire("#next");
                screen.until(() -> !screen.model.busy().get());
            }
        }
    }

    @Test
    void whatRunsRunsOnBehindTheGuide() throws Exception {
        var assistant = FakeAssistant.telling(Reports.allWork()).standingStillAt(Stage.AUTHENTICATE);
        try (var screen = Screen.open(assistant, Language.EN)) {
            type(screen);
            screen.fire("#next");
            screen.until(() -> !screen.model.busy().get());
            screen.fire("#next");
            screen.until(() -> screen.model.test().running().get());
            screen.robot.push(KeyCode.F1);
            screen.until(() -> guide(screen));
            screen.robot.push(KeyCode.ESCAPE);
            screen.until(() -> !guide(screen));
            assertThat(Screen.onScreen(() -> screen.model.test().running().get())).as("Esc closed the guide alone")
                    .isTrue();
        }
    }

    @Test
    void backLeadsThroughWhatWasReadAndThenToTheWizard() throws Exception {
        try (var screen = Screen.open(FakeAssistant.telling(Reports.allWork()), Language.EN)) {
            screen.robot.push(KeyCode.F1);
            screen.until(() -> guide(screen));
            screen.fire("#guide-privacy");
            screen.until(() -> screen.texts().contains("What leaves your computer"));
            screen.fire("#guide-back");
            screen.until(() -> screen.texts().contains("1. Your address and password"));
            screen.fire("#guide-back");
            screen.until(() -> !guide(screen));
        }
    }

    @ParameterizedTest
    @MethodSource("mailsetup.core.text.Language#all")
    void theGuideIsShownWhole(Language language) throws Exception {
        var assistant = FakeAssistant.telling(Reports.allWork()).naming(Diagnoses.mended(), Diagnoses.expired());
        try (var screen = Screen.open(assistant, language)) {
            type(screen);
            for (int page = 0; page < 2; page++) {
                screen.fire("#next");
                screen.until(() -> !screen.model.busy().get());
            }
            screen.photograph("4-results-more-" + word(language) + "-light");
            screen.fire("#fold-notes");
            screen.fire(".more");
            screen.until(() -> guide(screen));
            photograph(screen, "6-guide-diagnosis", language);
            for (var chapter : Chapter.values()) {
                screen.fire("#guide-" + chapter.word());
                photograph(screen, "6-guide-" + chapter.word(), language);
                assertThat(screen.cutOff()).as("cut off in %s", chapter).isEmpty();
            }
            screen.textSize(150);
            screen.fire("#guide-imap-or-pop");
            photograph(screen, "6-guide-large", language);
        }
    }

    private static void photograph(Screen screen, String name, Language language) throws Exception {
        screen.settle();
        screen.photograph(name, language, Screen.SCHEMES);
    }

    private static String word(Language language) {
        return language.code();
    }

    private static String typed(Screen screen) {
        return screen.model.address().address().text().get();
    }

    private static boolean guide(Screen screen) {
        return screen.find("#guide-page", ScrollPane.class).getParent().isVisible();
    }

    /** The heading stands in the upper third of the page. */
    private static boolean isAtTheTop(Screen screen, String heading) {
        var page = screen.find("#guide-page", ScrollPane.class);
        var node = page.getContent().lookupAll(".section").stream()
                .filter(found -> found instanceof javafx.scene.control.Label label && label.getText().equals(heading))
                .findFirst().orElseThrow();
        double above = node.localToScene(node.getLayoutBounds()).getMinY()
                - page.localToScene(page.getLayoutBounds()).getMinY();
        return (above > -1 && above < page.getHeight() / 3) || page.getVvalue() > 0.99;
    }

    private static void type(Screen screen) {
        Screen.onScreen(() -> {
            screen.model.address().address().text().set("hanako@himawari.test");
            screen.model.address().password().set("sakura-2026");
            return 0;
        });
    }
}
