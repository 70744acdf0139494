package mailsetup.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.input.KeyCode;
import mailsetup.core.text.Language;
import mailsetup.practice.PracticeServer;
import mailsetup.support.organisation.Organisation;
import mailsetup.testkit.FakeAssistant;
import mailsetup.testkit.Need;
import mailsetup.testkit.Needs;
import mailsetup.testkit.Reports;
import mailsetup.ui.desktop.Opener;
import mailsetup.ui.desktop.Programs;
import mailsetup.ui.kit.LookStore;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the next start still knows of how the window looked. */
@Needs(Need.WINDOW)
class AppearanceTest {
    @TempDir
    private Path folder = Path.of(".");

    @Test
    void languageAndSizeAreRememberedOnceTheyAreChosen() throws Exception {
        try (var screen = open()) {
            assertThat(file()).as("nothing was chosen yet").doesNotExist();
            screen.fire("#language-ja");
            screen.robot.push(KeyCode.CONTROL, KeyCode.EQUALS);
            screen.settle();
            assertThat(Files.readString(file())).isEqualTo("appearance 1 ja 115 -\n");
        }
        try (var screen = open()) {
            assertThat(Screen.onScreen(() -> screen.stage().getScene().getRoot().getStyle())).contains("16.1px");
            assertThat(store().read().language()).contains(Language.JA);
            choose(screen, "forget-look");
            assertThat(file()).doesNotExist();
            assertThat(Screen.onScreen(() -> screen.stage().getScene().getRoot().getStyle())).contains("14.0px");
        }
    }

    private static void choose(Screen screen, String id) {
        Screen.onScreen(() -> {
            screen.find("#appearance", MenuButton.class).getItems().stream()
                    .filter(item -> id.equals(item.getId())).forEach(MenuItem::fire);
            return 0;
        });
        screen.settle();
    }

    private Screen open() throws Exception {
        return Screen.open(FakeAssistant.telling(Reports.allWork()), PracticeServer::start, Language.EN,
                new Installation(Organisation.NONE, Optional.empty(), Programs.NONE, store(), Opener.NONE));
    }

    private LookStore store() {
        return new LookStore(Optional.of(file()));
    }

    private Path file() {
        return folder.resolve("settings").resolve("appearance");
    }
}
