package mailsetup.ui;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.scene.control.TextArea;
import javafx.scene.input.KeyCode;
import mailsetup.core.text.Language;
import mailsetup.core.text.Messages;
import mailsetup.testkit.FakeAssistant;
import mailsetup.testkit.Need;
import mailsetup.testkit.Needs;
import mailsetup.testkit.Reports;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The page for those who help on the telephone. */
@Needs(Need.WINDOW)
class SupportPageTest {
    @ParameterizedTest
    @MethodSource("mailsetup.core.text.Language#all")
    void anErrorMessageIsAnsweredWithWhatToAskToSayAndToTry(Language language) throws Exception {
        try (var screen = Screen.open(FakeAssistant.telling(Reports.allWork()), language)) {
            ask(screen, "0x800CCC92");
            screen.photograph("7-support", language, Screen.SCHEMES);
            var messages = Messages.in(language);
            assertThat(screen.texts()).contains(messages.text("support.script.ask"),
                    messages.text("support.script.say"), messages.text("support.script.try"),
                    messages.text("support.script.hand"));
            assertThat(screen.flaws(language)).isEmpty();
            screen.fire("#fold-case-2");
            assertThat(screen.robot.lookup(".case").queryAll()).as("one of the others").hasSize(2);
        }
    }

    @Test
    void aShortCodeIsReadInTheWindow() throws Exception {
        try (var screen = Screen.open(FakeAssistant.telling(Reports.allWork()), Language.EN)) {
            ask(screen, "aaj rc3 c9y");
            assertThat(screen.texts()).as("the state of the servers").anyMatch(text -> text.startsWith("IMAP: "));
            ask(screen, "AAJ-RC3-C9X");
            assertThat(screen.texts()).contains(Messages.in(Language.EN).text("support.code.check"));
        }
    }

    @Test
    void whatIsNotKnownIsSaid() throws Exception {
        try (var screen = Screen.open(FakeAssistant.telling(Reports.allWork()), Language.EN)) {
            ask(screen, "hello");
            assertThat(screen.texts()).contains(Messages.in(Language.EN).text("support.page.unknown"));
            assertThat(screen.robot.lookup(".case").queryAll()).isEmpty();
        }
    }

    @Test
    void tabLeavesTheFieldAndReturnAsks() throws Exception {
        try (var screen = Screen.open(FakeAssistant.telling(Reports.allWork()), Language.EN)) {
            screen.fire("#support");
            screen.until(() -> screen.find("#support-text", TextArea.class).isFocused());
            screen.robot.push(KeyCode.TAB);
            assertThat(screen.find("#support-text", TextArea.class).getText()).isEmpty();
            assertThat(screen.find("#support-text", TextArea.class).isFocused()).isFalse();
            write(screen, "0x800CCC92");
            Screen.onScreen(() -> {
                screen.find("#support-text", TextArea.class).requestFocus();
                return 0;
            });
            screen.robot.push(KeyCode.ENTER);
            screen.settle();
            assertThat(screen.robot.lookup(".case").queryAll()).hasSize(1);
        }
    }

    private static void ask(Screen screen, String text) {
        if (screen.model.page().get() != Page.SUPPORT) {
            screen.fire("#support");
        }
        write(screen, text);
        screen.fire("#support-look");
    }

    private static void write(Screen screen, String text) {
        Screen.onScreen(() -> {
            screen.find("#support-text", TextArea.class).setText(text);
            return 0;
        });
        screen.settle();
    }
}
