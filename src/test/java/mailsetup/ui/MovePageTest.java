package mailsetup.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import java.util.concurrent.TimeUnit;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import mailsetup.assistant.migration.Move;
import mailsetup.assistant.migration.MoveQuestion;
import mailsetup.core.Hostname;
import mailsetup.core.text.Language;
import mailsetup.core.text.Messages;
import mailsetup.testkit.FakeAssistant;
import mailsetup.testkit.Moves;
import mailsetup.testkit.Need;
import mailsetup.testkit.Needs;
import mailsetup.testkit.Reports;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The page for a mail server that has moved or will move. */
@Needs(Need.WINDOW)
class MovePageTest {
    @ParameterizedTest
    @MethodSource("mailsetup.core.text.Language#all")
    void bothServersAndWhatToDoAreShownWhole(Language language) throws Exception {
        var assistant = assistant(Optional.of(Moves.counted(214, 3)));
        try (var screen = Screen.open(assistant, language)) {
            begin(screen);
            screen.photograph("7-move-empty", language, Screen.SCHEMES);
            screen.fire("#move-look");
            screen.until(() -> !screen.robot.lookup(".diagnosis").queryAll().isEmpty());
            for (double place : new double[]{0.25, 0.55, 0.8, 1}) {
                screen.scroll(place);
                screen.photograph("7-move-" + Math.round(place * 100), language, Screen.SCHEMES);
            }
            Screen.onScreen(() -> {
                screen.stage().setWidth(800);
                screen.stage().setHeight(600);
                return 0;
            });
            screen.settle();
            screen.scroll(0.45);
            screen.photograph("7-move-800", language, Screen.SCHEMES);
            assertThat(screen.cutOff()).isEmpty();
            assertThat(screen.texts()).noneMatch(text -> text.startsWith("[migra"));
            assertThat(screen.fieldsWithoutLabel()).isEmpty();
        }
    }

    @Test
    void noPasswordGoesOutWithoutTheYes() throws Exception {
        var assistant = assistant(Optional.of(Moves.counted(5, 5)));
        try (var screen = Screen.open(assistant, Language.EN)) {
            begin(screen);
            screen.fire("#move-look");
            screen.until(() -> assistant.logins.size() == 1);
            Screen.onScreen(() -> {
                screen.find("#move-log-in", CheckBox.class).setSelected(true);
                return 0;
            });
            screen.until(() -> !screen.model.busy().get());
            screen.fire("#move-look");
            screen.until(() -> assistant.logins.size() == 2);
            assertThat(assistant.logins).containsExactly(false, true);
            assertThat(assistant.questions.getLast().earlier()).as("the second look knows what the first has counted")
                    .hasValueSatisfying(earlier -> assertThat(earlier.messages()).isEqualTo(5));
        }
    }

    @Test
    void thePublicNameServerIsAskedOnlyAfterAYes() throws Exception {
        var assistant = assistant(Optional.of(Moves.counted(5, 5)));
        try (var screen = Screen.open(assistant, Language.EN)) {
            begin(screen);
            screen.fire("#move-look");
            screen.until(() -> assistant.questions.size() == 1 && !screen.model.busy().get());
            Screen.onScreen(() -> {
                screen.find("#move-second", CheckBox.class).setSelected(true);
                return 0;
            });
            screen.fire("#move-look");
            screen.until(() -> assistant.questions.size() == 2);
            assertThat(assistant.questions).extracting(question -> question.second().map(door -> door.host().ascii()))
                    .containsExactly(Optional.empty(), Optional.of("1.1.1.1"));
        }
    }

    @Test
    void escapeEndsALookAtOnceAndBackLeavesThePage() throws Exception {
        var assistant = assistant(Optional.empty());
        try (var screen = Screen.open(assistant, Language.EN)) {
            begin(screen);
            screen.fire("#move-look");
            screen.until(() -> screen.model.busy().get() && !assistant.questions.isEmpty());
            screen.robot.push(KeyCode.ESCAPE);
            screen.until(() -> !screen.model.busy().get());
            assertThat(assistant.interrupted.await(10, TimeUnit.SECONDS)).isTrue();
            screen.fire("#back");
            assertThat(screen.find("#address", TextField.class).isVisible()).isTrue();
        }
    }

    @Test
    void aServerNameThatCannotBeIsSaid() throws Exception {
        var assistant = assistant(Optional.empty());
        try (var screen = Screen.open(assistant, Language.EN)) {
            begin(screen);
            Screen.onScreen(() -> {
                screen.find("#move-old", TextField.class).setText("mail server!");
                return 0;
            });
            screen.fire("#move-look");
            assertThat(screen.texts()).anyMatch(text -> text.startsWith("A server name cannot look like that"));
            assertThat(assistant.questions).isEmpty();
        }
    }

    @ParameterizedTest
    @MethodSource("mailsetup.core.text.Language#all")
    void whereNoMoveIsFoundThatIsSaidInOneSentence(Language language) throws Exception {
        var nothing = Move.unseen(MoveQuestion.of(Moves.ADDRESS));
        try (var screen = Screen.open(assistant(Optional.of(nothing)), language)) {
            begin(screen);
            screen.fire("#move-look");
            screen.until(() -> !screen.model.busy().get());
            var words = Messages.in(language);
            assertThat(screen.texts()).containsOnlyOnce(words.text("migration.ui.nothing"))
                    .doesNotContain(words.text("migration.not-found"), words.text("migration.check.kind"),
                            words.text("migration.report.sides"));
        }
    }

    @Test
    void aMoveThatSomebodyNamedHasItsChecklist() throws Exception {
        var named = Move.unseen(MoveQuestion.of(Moves.ADDRESS)
                .between(Optional.of(Hostname.of("mail.himawari.jp")), Optional.empty()));
        try (var screen = Screen.open(assistant(Optional.of(named)), Language.EN)) {
            begin(screen);
            screen.fire("#move-look");
            screen.until(() -> screen.texts().contains(Messages.in(Language.EN).text("migration.check.kind")));
        }
    }

    @Test
    void whatDiffersHasASign() throws Exception {
        try (var screen = Screen.open(assistant(Optional.of(Moves.counted(214, 3))), Language.EN)) {
            begin(screen);
            screen.fire("#move-look");
            screen.until(() -> !screen.robot.lookup(".move-table").queryAll().isEmpty());
            var signs = screen.robot.lookup(".move-table .icon").queryAll();
            assertThat(signs).as("address, source, number of mails").hasSizeBetween(2, 5)
                    .allMatch(sign -> sign.getAccessibleText().equals("differs"));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"move-address", "move-password", "move-old", "move-new"})
    void returnInAnyFieldStartsIt(String field) throws Exception {
        var assistant = assistant(Optional.of(Moves.counted(5, 5)));
        try (var screen = Screen.open(assistant, Language.EN)) {
            begin(screen);
            Screen.onScreen(() -> {
                screen.find("#" + field, TextField.class).requestFocus();
                return 0;
            });
            screen.robot.push(KeyCode.ENTER);
            screen.until(() -> assistant.questions.size() == 1);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"imap.himawari.jp:993", "imaps://imap.himawari.jp/", "ｉｍａｐ.himawari.jp"})
    void aServerIsReadAsEveryOtherFieldReadsIt(String typed) throws Exception {
        var assistant = assistant(Optional.of(Moves.counted(5, 5)));
        try (var screen = Screen.open(assistant, Language.EN)) {
            begin(screen);
            Screen.onScreen(() -> {
                screen.find("#move-old", TextField.class).setText(typed);
                return 0;
            });
            screen.fire("#move-look");
            screen.until(() -> assistant.questions.size() == 1);
            assertThat(assistant.questions.getFirst().old()).contains(Hostname.of("imap.himawari.jp"));
        }
    }

    private static MovingAssistant assistant(Optional<Move> move) {
        return new MovingAssistant(FakeAssistant.telling(Reports.allWork()), move);
    }

    private static void begin(Screen screen) {
        Screen.onScreen(() -> {
            screen.model.address().address().text().set(Moves.ADDRESS.toString());
            screen.model.address().password().set("sakura-2026");
            screen.find("#move", Hyperlink.class).fire();
            return 0;
        });
        screen.settle();
    }
}
