package mailsetup.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Writes what was measured between the marks of its section in docs/performance.md. The words around stay as they are. */
record Report(Path file) {
    void write(String section, String text) throws IOException {
        var body = Files.readString(file);
        var marks = Pattern.compile("(<!-- bench: " + section + " -->\n).*?(<!-- end -->)", Pattern.DOTALL)
                .matcher(body);
        if (!marks.find()) {
            throw new IOException("no section " + section + " in " + file);
        }
        Files.writeString(file, marks.replaceFirst("$1" + Matcher.quoteReplacement(text.strip() + "\n") + "$2"));
    }
}
