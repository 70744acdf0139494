package mailsetup.core.text;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/**
 * A row of docs/terms.md.
 *
 * @param notEnglish words not to use instead of it
 * @param notJapanese the same in Japanese
 */
record Term(String english, String japanese, List<String> notEnglish, List<String> notJapanese) {
    static List<Term> all() {
        try (var lines = Files.lines(Path.of("docs", "terms.md"))) {
            return lines.filter(line -> line.startsWith("| ")).skip(1).map(Term::read).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Term read(String line) {
        var cells = line.split("\\|", -1);
        return new Term(cells[1].strip(), cells[2].strip(), words(cells[4]), words(cells[5]));
    }

    private static List<String> words(String cell) {
        return Stream.of(cell.split(",", -1)).map(String::strip).filter(word -> !word.isEmpty()).toList();
    }
}
