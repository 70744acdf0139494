package mailsetup.realservers;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** What a server wrote about its visitors. */
record ServerLog(Path file) {
    List<String> lines() {
        try {
            return Files.exists(file)
                    ? new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1).lines().toList()
                    : List.of();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    List<String> lines(Pattern pattern) {
        return lines().stream().filter(line -> pattern.matcher(line).find()).toList();
    }

    /** Returns as soon as there is such a line. */
    void await(Pattern pattern) {
        Waiting.until(file + " has a line like " + pattern,
                () -> Optional.of(lines(pattern)).filter(l -> !l.isEmpty()));
    }
}
