package mailsetup.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import javafx.scene.control.Button;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import mailsetup.core.text.Language;
import mailsetup.testkit.FakeAssistant;
import mailsetup.testkit.Need;
import mailsetup.testkit.Needs;
import mailsetup.ui.crash.CrashGuard;
import mailsetup.ui.kit.Ui;
import mailsetup.ui.kit.Words;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** A fault of the program itself, in front of a person. */
@Needs(Need.WINDOW)
class CrashTest {
    private static final String SECRET = "hanako@example.jp s3cret mail.example.jp";

    @ParameterizedTest
    @MethodSource("mailsetup.core.text.Language#all")
    void itIsSaidCalmlyAndWithoutAnythingThatWasTyped(Language language) throws Exception {
        try (var screen = Screen.open(FakeAssistant.telling(List.of()), language)) {
            crash(screen, language);
            assertThat(screen.texts()).contains(language.equals(Language.JA)
                    ? "プログラムの中で問題が起きました"
                    : "Something went wrong inside this program");
            assertThat(screen.cutOff()).isEmpty();
            assertThat(String.join(" ", screen.texts()) + report(screen)).doesNotContain("hanako", "s3cret",
                    "mail.example");
            assertThat(report(screen)).contains("java.lang.IllegalStateException", "CrashTest");
            screen.photograph("crash-" + language.code());
        }
    }

    @Test
    void goingOnLeadsBackToWhatWasTyped() throws Exception {
        try (var screen = Screen.open(FakeAssistant.telling(List.of()), Language.EN)) {
            Screen.onScreen(() -> {
                screen.find("#address", TextField.class).setText("hanako@example.jp");
                return 0;
            });
            var guard = crash(screen, Language.EN);
            screen.robot.push(KeyCode.ENTER);
            screen.settle();
            assertThat(screen.find("#address", TextField.class).getText()).isEqualTo("hanako@example.jp");
            guard.uncaughtException(Thread.currentThread(), new StackOverflowError());
            screen.settle();
            assertThat(report(screen)).contains("java.lang.StackOverflowError");
        }
    }

    @Test
    void whatFollowsFromTheFirstFaultDoesNotReplaceIt() throws Exception {
        try (var screen = Screen.open(FakeAssistant.telling(List.of()), Language.EN)) {
            var guard = crash(screen, Language.EN);
            guard.uncaughtException(Thread.currentThread(), new NullPointerException());
            screen.settle();
            assertThat(report(screen)).contains("java.lang.IllegalStateException")
                    .doesNotContain("NullPointerException");
            assertThat(screen.find("#crash-close", Button.class).isVisible()).isTrue();
        }
    }

    private static CrashGuard crash(Screen screen, Language language) {
        var guard = Screen.onScreen(() -> {
            var made = new CrashGuard(new Ui(new Words(language)));
            made.guard(screen.stage());
            return made;
        });
        guard.uncaughtException(Thread.currentThread(), new IllegalStateException(SECRET, new Exception(SECRET)));
        screen.until(() -> !screen.robot.lookup("#crash").queryAll().isEmpty());
        return guard;
    }

    private static String report(Screen screen) {
        return screen.find("#crash-report", TextArea.class).getText();
    }
}
