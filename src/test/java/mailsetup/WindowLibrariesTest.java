package mailsetup;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WindowLibrariesTest {
    @Test
    void whatIsMissingIsNamedByItsPackage(@TempDir Path folder) throws IOException {
        var libraries = new WindowLibraries(List.of(folder));
        assertThat(libraries.missing()).containsExactly("libfreetype6", "libgtk-3-0", "libpangoft2-1.0-0", "libxtst6");
        for (var name : List.of("libgtk-3.so.0", "libfreetype.so.6", "libXtst.so.6")) {
            Files.createFile(folder.resolve(name));
        }
        assertThat(libraries.missing()).containsExactly("libpangoft2-1.0-0");
    }

    @Test
    void theGraphicsCardIsAskedOnlyThroughBothLibraries(@TempDir Path folder) throws IOException {
        var libraries = new WindowLibraries(List.of(folder));
        Files.createFile(folder.resolve("libGL.so.1"));
        assertThat(libraries.accelerated()).isFalse();
        Files.createFile(folder.resolve("libXxf86vm.so.1"));
        assertThat(libraries.accelerated()).isTrue();
    }
}
