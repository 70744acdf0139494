package mailsetup.core.text;

import static java.util.stream.Collectors.toCollection;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * The message keys in the sources, read from their string literals: {@code "area.…"} is a key, and one that ends in a
 * dot or a hyphen is the beginning of keys that are put together at run time.
 */
record MessageKeys(Set<String> whole, Set<String> beginnings) {
    private static final Path SOURCES = Path.of("src", "main", "java");
    private static final Pattern LITERAL = Pattern
            .compile("\"((?:" + String.join("|", Messages.AREAS) + ")\\.[A-Za-z0-9._-]*)\"");
    private static final Pattern FILE = Pattern.compile(".*\\.(properties|css|json|txt|png)");

    static MessageKeys inSources() {
        var literals = new TreeSet<String>();
        try (var files = Files.walk(SOURCES)) {
            files.filter(f -> f.toString().endsWith(".java")).forEach(f -> literals.addAll(literalsOf(f)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        Predicate<String> beginning = literal -> literal.endsWith(".") || literal.endsWith("-");
        return new MessageKeys(only(literals, beginning.negate()), only(literals, beginning));
    }

    private static Set<String> only(Set<String> literals, Predicate<String> which) {
        return literals.stream().filter(which).collect(toCollection(TreeSet::new));
    }

    private static Set<String> literalsOf(Path file) {
        try {
            return LITERAL.matcher(Files.readString(file)).results().map((MatchResult r) -> r.group(1))
                    .filter(literal -> !FILE.matcher(literal).matches()).collect(toCollection(TreeSet::new));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
