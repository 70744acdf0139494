package mailsetup.support;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import mailsetup.diagnosis.Fault;
import org.junit.jupiter.api.Test;

/** A fault is known by its class; a second list of names would be forgotten when one is added. */
class FaultsInOnePlaceTest {
    private static final Path MAIN = Path.of("src", "main", "java", "mailsetup");
    private static final Pattern WORD = Pattern.compile("\"([a-z][a-z0-9-]+)\"");
    /** The scene of a fault, and kinds of flaws in the JSON form, which are older words of their own. */
    private static final Set<Path> APART = Set.of(MAIN.resolve(Path.of("practice", "lab")),
            MAIN.resolve(Path.of("ui", "sampler")),
            MAIN.resolve(Path.of("support", "report", "FailureJson.java")),
            MAIN.resolve(Path.of("probe", "FailureTexts.java")));

    @Test
    void noFaultIsNamedByAStringOutsideItsClassAndItsScene() throws IOException {
        try (var files = Files.walk(MAIN)) {
            assertThat(files.filter(file -> file.toString().endsWith(".java"))
                    .filter(file -> APART.stream().noneMatch(file::startsWith)).flatMap(this::named))
                    .as("ask the fault: a trait, or the constant FAULT of its class").isEmpty();
        }
    }

    private Stream<String> named(Path file) {
        var ids = KnownFaults.all().stream().map(Fault::id).collect(Collectors.toSet());
        return text(file).lines().filter(line -> !line.matches(".*\\bof\\(\\d+, .*"))
                .flatMap(line -> WORD.matcher(line).results()).map(found -> found.group(1)).filter(ids::contains)
                .map(id -> file + ": " + id);
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
