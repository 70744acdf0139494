package mailsetup.ui.instance;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PlaceTest {
    private static final String HOME = Path.of("/home/hanako").toAbsolutePath().toString();

    @Test
    void theFolderOfTheSessionComesFirst(@TempDir Path session) {
        var place = Place.find(Map.of("XDG_RUNTIME_DIR", session.toString(), "XDG_STATE_HOME", HOME), HOME, "Linux");
        assertThat(place).map(Place::folder).contains(session.resolve("mail-setup-assistant"));
    }

    @Test
    void withoutOneItIsTheFolderForState() {
        assertThat(Place.find(Map.of("XDG_RUNTIME_DIR", "relative"), HOME, "Linux")).map(Place::folder)
                .contains(Path.of(HOME, ".local/state/mail-setup-assistant"));
        assertThat(Place.find(Map.of("XDG_RUNTIME_DIR", "/does/not/exist"), HOME, "Linux")).map(Place::folder)
                .contains(Path.of(HOME, ".local/state/mail-setup-assistant"));
    }

    @Test
    void otherSystemsHaveOtherFolders() {
        assertThat(Place.find(Map.of(), HOME, "Mac OS X")).map(Place::folder)
                .contains(Path.of(HOME, "Library/Application Support/Mail Setup Assistant"));
        assertThat(Place.find(Map.of("LOCALAPPDATA", HOME), "", "Windows 11")).map(Place::folder)
                .contains(Path.of(HOME, "Mail Setup Assistant"));
    }

    @Test
    void windowsOnTwoScreensDoNotAnswerForEachOther() {
        var one = Place.find(Map.of("DISPLAY", ":1"), HOME, "Linux");
        var two = Place.find(Map.of("DISPLAY", ":2"), HOME, "Linux");
        assertThat(one).isPresent().isNotEqualTo(two);
    }

    @Test
    void aNameTooLongForASocketMeansNoPlace() {
        assertThat(Place.find(Map.of(), "/" + "a".repeat(100), "Linux")).isEmpty();
        assertThat(Place.find(Map.of(), "", "Linux")).isEmpty();
    }
}
