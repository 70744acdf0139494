package mailsetup.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import java.util.stream.Stream;
import javafx.application.ColorScheme;
import javafx.scene.control.Button;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import mailsetup.testkit.Reports;
import mailsetup.text.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The first page's way for people who have an error message. */
class DecoderTest {
    @ParameterizedTest
    @EnumSource
    void aPastedMessageIsExplainedAndLeadsToTheTest(Language language) throws Exception {
        try (var screen = Screen.open(FakeAssistant.telling(Reports.allWork()), language)) {
            explain(screen, "0x800CCC92");
            screen.until(() -> !screen.robot.lookup(".cause").queryAll().isEmpty());
            for (var scheme : Stream.of(ColorScheme.LIGHT, ColorScheme.DARK).toList()) {
                screen.colours(scheme);
                screen.photograph("1-decoder-" + (language + "-" + scheme).toLowerCase(Locale.ROOT));
            }
            assertThat(screen.cutOff()).isEmpty();
            assertThat(screen.texts()).noneMatch(text -> text.startsWith("["));
            fire(screen, "#decoder-test");
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
        fire(screen, "#decoder-explain");
    }

    private static void fire(Screen screen, String button) {
        Screen.onScreen(() -> {
            screen.find(button, Button.class).fire();
            return 0;
        });
        screen.settle();
    }
}
