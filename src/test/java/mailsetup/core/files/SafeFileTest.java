package mailsetup.core.files;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SafeFileTest {
    private final Path folder;

    SafeFileTest(@TempDir Path folder) {
        this.folder = folder;
    }

    @Test
    void aFileIsReplacedWholeOrNotAtAll() throws IOException {
        var file = folder.resolve("page.html");
        write(file, "old");
        write(file, "新しい");

        assertThat(file).hasContent("新しい");
        assertThat(folder).isDirectoryNotContaining("glob:**.part");
        var occupied = Files.createDirectory(folder.resolve("occupied.html"));
        Files.writeString(occupied.resolve("inside"), "x");
        assertThatThrownBy(() -> write(occupied, "new")).isInstanceOf(IOException.class);
        assertThat(folder).isDirectoryNotContaining("glob:**.part");
    }

    @Test
    void whatIsThereStaysWhereNothingMayBeReplaced() throws IOException {
        var file = Files.writeString(folder.resolve("there.txt"), "old");

        assertThatThrownBy(() -> SafeFile.write(file, new byte[1], false, false))
                .isInstanceOf(FileAlreadyExistsException.class);
        assertThat(file).hasContent("old");
    }

    @Test
    void aDriveThatCannotMoveAtOneStrokeStillGetsTheFile() throws IOException {
        var draft = Files.writeString(folder.resolve("draft"), "new");
        var target = Files.writeString(folder.resolve("target"), "old");

        SafeFile.move(draft, target, (from, to, how) -> {
            if (List.of(how).contains(StandardCopyOption.ATOMIC_MOVE)) {
                throw new AtomicMoveNotSupportedException(from.toString(), to.toString(), "network drive");
            }
            return Files.move(from, to, how);
        });

        assertThat(target).hasContent("new");
        assertThat(draft).doesNotExist();
    }

    private static void write(Path file, String text) throws IOException {
        SafeFile.write(file, text.getBytes(StandardCharsets.UTF_8), true, true);
    }
}
