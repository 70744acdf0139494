package mailsetup.core.files;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;

class SystemFoldersTest {
    @Test
    void linuxFollowsTheBaseDirectories() {
        assertThat(data("Linux", Map.of("XDG_DATA_HOME", "/data", "HOME", "/home/h"))).isEqualTo(
                "/data/mail-setup-assistant");
        assertThat(data("Linux", Map.of("HOME", "/home/h"))).isEqualTo("/home/h/.local/share/mail-setup-assistant");
        assertThat(data("Linux", Map.of("XDG_DATA_HOME", "relative", "HOME", "/home/h")))
                .isEqualTo("/home/h/.local/share/mail-setup-assistant");
        assertThat(data("Linux", Map.of())).isEmpty();
    }

    @Test
    void macHasItsOwnFolder() {
        assertThat(data("Mac OS X", Map.of("HOME", "/Users/h")))
                .isEqualTo("/Users/h/Library/Application Support/mail-setup-assistant");
        assertThat(new SystemFolders("Mac OS X", Map.of()).shared())
                .contains(Path.of("/Library/Application Support/mail-setup-assistant"));
    }

    @Test
    void windowsKeepsItOnThisComputer() {
        assertThat(data("Windows 11", Map.of("LOCALAPPDATA", "C:/Users/h/AppData/Local", "HOME", "/no")))
                .isEqualTo("C:/Users/h/AppData/Local/mail-setup-assistant");
        assertThat(new SystemFolders("Windows 11", Map.of("ProgramData", "C:/ProgramData")).shared())
                .contains(Path.of("C:/ProgramData/mail-setup-assistant"));
        assertThat(data("Windows 11", Map.of())).isEmpty();
    }

    private static String data(String system, Map<String, String> environment) {
        return new SystemFolders(system, environment).data().map(Path::toString).orElse("");
    }
}
