package mailsetup.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.TextArea;
import mailsetup.assistant.migration.Move;
import mailsetup.assistant.migration.MoveQuestion;
import mailsetup.core.text.Language;
import mailsetup.core.text.Messages;
import mailsetup.probe.Failure;
import mailsetup.probe.Stage;
import mailsetup.testkit.Diagnoses;
import mailsetup.testkit.FakeAssistant;
import mailsetup.testkit.Moves;
import mailsetup.testkit.Need;
import mailsetup.testkit.Needs;
import mailsetup.testkit.Reports;
import mailsetup.ui.check.CheckModel;
import mailsetup.ui.eye.Unnamed;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What somebody hears who does not see: roles, names, and what is told while nobody asks. */
@Needs(Need.WINDOW)
class ScreenReaderTest {
    @ParameterizedTest
    @MethodSource("mailsetup.core.text.Language#all")
    void theVerdictIsToldAndItsTableIsATable(Language language) throws Exception {
        try (var screen = Screen.open(FakeAssistant.telling(Reports.allWork()), language)) {
            check(screen);
            screen.until(() -> screen.model.check().phase().get() == CheckModel.Phase.VERDICT
                    && !screen.model.busy().get());
            assertThat(page(screen)).contains(Messages.in(language).text("wizard.verdict.imap"));
            assertThat(role(screen, ".deciding")).isEqualTo(AccessibleRole.TABLE_VIEW);
        }
    }

    @Test
    void theCauseIsToldAndTheFieldsThatMendItHaveNames() throws Exception {
        var failing = Reports.imap().failed(Stage.RESOLVE, new Failure.NameNotFound("imap.himawar.test")).report();
        var assistant = FakeAssistant.telling(List.of(failing, Reports.pop().report(), Reports.smtp().report()))
                .naming(Diagnoses.unknownHost("imap.himawar.test"));
        try (var screen = Screen.open(assistant, Language.EN)) {
            check(screen);
            screen.until(() -> page(screen).endsWith("There is no server called imap.himawar.test."));
            assertThat(role(screen, "#mend-imap-host")).isEqualTo(AccessibleRole.TEXT_FIELD);
            assertThat(Screen.onScreen(() -> Unnamed.in(screen.stage().getScene().getRoot()))).isEmpty();
        }
    }

    @Test
    void theTestIsToldStepByStep() throws Exception {
        var assistant = FakeAssistant.telling(Reports.allWork()).standingStillAt(Stage.AUTHENTICATE);
        try (var screen = Screen.open(assistant, Language.EN)) {
            check(screen);
            screen.until(() -> page(screen).contains("Testing"));
            assertThat(role(screen, "#progress")).isEqualTo(AccessibleRole.PROGRESS_INDICATOR);
        }
    }

    @ParameterizedTest
    @MethodSource("mailsetup.core.text.Language#all")
    void theAnswerToACallIsToldWhereTheKeyboardIs(Language language) throws Exception {
        try (var screen = Screen.open(FakeAssistant.telling(Reports.allWork()), language)) {
            Screen.onScreen(() -> {
                screen.model.open(Page.SUPPORT);
                screen.model.support().text().set("hello");
                screen.model.support().look();
                return 0;
            });
            screen.settle();
            var unknown = Messages.in(language).text("support.page.unknown");
            assertThat(page(screen)).endsWith(unknown);
            assertThat(screen.find("#support-text", TextArea.class).getAccessibleHelp()).isEqualTo(unknown);
        }
    }

    @Test
    void whatCameOfALookAtAMoveIsTold() throws Exception {
        var nothing = Move.unseen(MoveQuestion.of(Moves.ADDRESS));
        try (var screen = Screen.open(new MovingAssistant(FakeAssistant.telling(Reports.allWork()),
                Optional.of(nothing)), Language.EN)) {
            Screen.onScreen(() -> {
                screen.model.address().address().text().set(Moves.ADDRESS.toString());
                screen.model.open(Page.MOVE);
                return 0;
            });
            screen.settle();
            screen.fire("#move-look");
            screen.until(() -> page(screen).endsWith(Messages.in(Language.EN).text("migration.ui.nothing")));
        }
    }

    @Test
    void aTileIsAButtonThatSaysWhatItIs() throws Exception {
        try (var screen = Screen.open(FakeAssistant.telling(Reports.allWork()), Language.EN)) {
            check(screen);
            screen.until(() -> screen.model.check().receives() && !screen.model.busy().get());
            screen.fire("#next");
            assertThat(role(screen, "#form-becky")).isEqualTo(AccessibleRole.BUTTON);
            assertThat(screen.find("#form-becky", Node.class).getAccessibleText()).isEqualTo("Becky!: Step by step");
        }
    }

    private static String page(Screen screen) {
        return Screen.onScreen(() -> screen.find("#page", Node.class).getAccessibleText());
    }

    private static AccessibleRole role(Screen screen, String selector) {
        return Screen.onScreen(() -> screen.find(selector, Node.class).getAccessibleRole());
    }

    private static void check(Screen screen) {
        Screen.onScreen(() -> {
            screen.model.address().address().text().set("hanako@himawari.test");
            screen.model.address().password().set("sakura-2026");
            return 0;
        });
        screen.fire("#next");
        screen.until(() -> !screen.model.busy().get());
        screen.fire("#next");
    }
}
