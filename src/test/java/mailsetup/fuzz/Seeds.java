package mailsetup.fuzz;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** What mutations begin with: files as they should be, and whatever once broke a reader. */
final class Seeds {
    private static final Path RESOURCES = Path.of("src/test/resources/mailsetup");

    private Seeds() {}

    /** The letters are those of the tests of letters. */
    private static Path folder(String reader) {
        return RESOURCES.resolve(reader.equals("letter") ? "discovery/letter" : "fuzz/" + reader);
    }

    static List<byte[]> of(String reader) throws IOException {
        try (var files = Files.list(folder(reader))) {
            return files.filter(Files::isRegularFile).sorted().map(Seeds::bytes).toList();
        }
    }

    private static byte[] bytes(Path file) {
        try {
            return Files.readAllBytes(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
