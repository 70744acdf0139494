package mailsetup.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import mailsetup.testkit.Marks;

/** Writes what was measured between the marks of its section in docs/performance.md. The words around stay as they are. */
record Report(Path file) {
    void write(String section, String text) throws IOException {
        var body = Files.readString(file);
        Files.writeString(file,
                Marks.with(body, "<!-- bench: " + section + " -->\n", "<!-- end -->", text.strip() + "\n"));
    }
}
