package mailsetup.ui;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.scene.control.Hyperlink;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import mailsetup.core.text.Language;
import mailsetup.testkit.FakeAssistant;
import mailsetup.testkit.Need;
import mailsetup.testkit.Needs;
import mailsetup.testkit.Reports;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The first page's way for people who have an error message. */
@Needs(Need.WINDOW)
class DecoderTest {
    @ParameterizedTest
    @MethodSource("mailsetup.core.text.Language#all")
    void aPastedMessageIsExplainedAndLeadsToTheTest(Language language) throws Exception {
        try (var screen = Screen.open(FakeAssistant.telling(Reports.allWork()), language)) {
            explain(screen, "0x800CCC92");
            screen.until(() -> !screen.robot.lookup(".cause").queryAll().isEmpty());
            screen.photograph("1-decoder", language, Screen.SCHEMES);
            assertThat(screen.cutOff()).isEmpty();
            assertThat(screen.texts()).noneMatch(text -> text.startsWith("["));
            screen.fire("#decoder-test");
            assertThat(screen.find("#address", TextField.class).isFocused()).isTrue();
            assertThat(screen.robot.lookup("#decoder-text").queryAs(TextArea.class).getParent().getParent().isVisible())
                    .isFalse();
        }
    }

    @Test
    void whatIsNotKnownIsSaid() throws Exception {
        try (var screen = Screen.open(FakeAssistant.telling(Reports.allWork()), Language.EN)) {
            explain(screen, "hello");
            screen.until(() -> screen.texts().stream().anyMatch(text -> text.contains("not known here")));
            assertThat(screen.robot.lookup(".cause").queryAll()).isEmpty();
        }
    }

    private static void explain(Screen screen, String text) {
        Screen.onScreen(() -> {
            screen.find("#decoder", Hyperlink.class).fire();
            screen.find("#decoder-text", TextArea.class).setText(text);
            return 0;
        });
        screen.fire("#decoder-explain");
    }
}
