package mailsetup.ui.instance;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WindowAddressTest {
    private static final String HOME = Path.of("/home/hanako").toAbsolutePath().toString();

    @Test
    void theFolderOfTheSessionComesFirst(@TempDir Path session) {
        var place = WindowAddress.find(Map.of("XDG_RUNTIME_DIR", session.toString(), "XDG_STATE_HOME", HOME), HOME,
                "Linux");
        assertThat(place).map(WindowAddress::folder).contains(session.resolve("mail-setup-assistant"));
    }

    @Test
    void withoutOneItIsTheFolderForState() {
        assertThat(WindowAddress.find(Map.of("XDG_RUNTIME_DIR", "relative"), HOME, "Linux")).map(WindowAddress::folder)
                .contains(Path.of(HOME, ".local/state/mail-setup-assistant"));
        assertThat(WindowAddress.find(Map.of("XDG_RUNTIME_DIR", "/does/not/exist"), HOME, "Linux"))
                .map(WindowAddress::folder)
                .contains(Path.of(HOME, ".local/state/mail-setup-assistant"));
    }

    @Test
    void otherSystemsHaveOtherFolders() {
        assertThat(WindowAddress.find(Map.of(), HOME, "Mac OS X")).map(WindowAddress::folder)
                .contains(Path.of(HOME, "Library/Application Support/Mail Setup Assistant"));
        assertThat(WindowAddress.find(Map.of("LOCALAPPDATA", HOME), "", "Windows 11")).map(WindowAddress::folder)
                .contains(Path.of(HOME, "Mail Setup Assistant"));
    }

    @Test
    void windowsOnTwoScreensDoNotAnswerForEachOther() {
        var one = WindowAddress.find(Map.of("DISPLAY", ":1"), HOME, "Linux");
        var two = WindowAddress.find(Map.of("DISPLAY", ":2"), HOME, "Linux");
        assertThat(one).isPresent().isNotEqualTo(two);
    }

    @Test
    void aNameTooLongForASocketMeansNoPlace() {
        assertThat(WindowAddress.find(Map.of(), "/" + "a".repeat(100), "Linux")).isEmpty();
        assertThat(WindowAddress.find(Map.of(), "", "Linux")).isEmpty();
    }
}
