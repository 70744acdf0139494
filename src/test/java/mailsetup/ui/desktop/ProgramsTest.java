package mailsetup.ui.desktop;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import mailsetup.ui.handover.Way;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ProgramsTest {
    @Test
    void programsAreFoundWhereTheirSetUpsPutThem(@TempDir Path disk) throws IOException {
        for (var file : new String[]{"pf/Microsoft Office/root/Office16/OUTLOOK.EXE", "pf86/RimArts/B2/B2.exe",
                "local/Microsoft/WindowsApps/olk.exe", "System/Applications/Mail.app"}) {
            Files.createDirectories(disk.resolve(file).getParent());
            Files.createFile(disk.resolve(file));
        }
        var found = new Programs(Map.of("ProgramFiles", disk.resolve("pf").toString(), "ProgramFiles(x86)",
                disk.resolve("pf86").toString(), "LOCALAPPDATA", disk.resolve("local").toString()), disk).found();

        assertThat(found).containsExactly("becky", "mac-mail", "outlook-classic", "outlook-new");
        assertThat(Way.all()).extracting(Way::id).as("each has a tile").containsAll(found);
    }

    @Test
    void aFileThatCannotBeStartedIsNoThunderbird(@TempDir Path disk) throws IOException {
        var file = Files.createFile(disk.resolve("thunderbird"));
        var programs = new Programs(Map.of("PATH", disk.toString()), disk);
        assertThat(programs.found()).isEmpty();
        assertThat(file.toFile().setExecutable(true)).isTrue();
        assertThat(programs.found()).containsExactly("thunderbird-profile");
    }

    @Test
    void whereNoFolderIsNamedNothingIsFound() {
        assertThat(Programs.NONE.found()).isEmpty();
    }
}
