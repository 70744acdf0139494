package mailsetup.ui;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.event.Event;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import mailsetup.core.text.Language;
import mailsetup.testkit.FakeAssistant;
import mailsetup.testkit.Need;
import mailsetup.testkit.Needs;
import mailsetup.testkit.Reports;
import org.junit.jupiter.api.Test;

/** When the window lets go of a password, its fields do, too. */
@Needs(Need.WINDOW)
class ForgottenPasswordTest {
    @Test
    void nothingBringsATypedPasswordBackOnceTheWindowHasLeftIt() throws Exception {
        try (var screen = Screen.open(FakeAssistant.telling(Reports.allWork()), Language.EN)) {
            type(screen, "sakura-2026");
            assertThat(screen.model.address().password().get()).isEqualTo("sakura-2026");
            boolean undoable = Screen.onScreen(() -> screen.find("#password", TextField.class).isUndoable());
            assertThat(undoable).as("there is something that could come back").isTrue();
            Screen.onScreen(() -> {
                screen.model.leave();
                return 0;
            });
            for (var id : new String[]{"#password", "#password-shown"}) {
                Screen.onScreen(() -> {
                    var field = screen.find(id, TextField.class);
                    field.undo();
                    field.undo();
                    return 0;
                });
            }
            assertThat(screen.model.address().password().get()).isEmpty();
        }
    }

    private static void type(Screen screen, String text) {
        Screen.onScreen(() -> {
            var field = screen.find("#password", TextField.class);
            field.requestFocus();
            text.chars().mapToObj(Character::toString).forEach(c -> Event.fireEvent(field,
                    new KeyEvent(KeyEvent.KEY_TYPED, c, c, KeyCode.UNDEFINED, false, false, false, false)));
            return 0;
        });
    }
}
