package mailsetup.security;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * One line of the review in docs/dependencies.md.
 *
 * @param released empty where nobody knows
 * @param reviewed when somebody last looked for what is known against that version
 */
record Review(String artifact, String version, Optional<YearMonth> released, String known, LocalDate reviewed) {
    private static final Path FILE = Path.of("docs", "dependencies.md");
    private static final String HEAD = "| artefact | version | released | known against it | reviewed |\n";

    static List<Review> all() throws IOException {
        var file = Files.readString(FILE);
        return file.lines().skip(file.substring(0, file.indexOf(HEAD)).lines().count() + 2)
                .takeWhile(line -> line.startsWith("|")).flatMap(Review::of).toList();
    }

    private static Stream<Review> of(String line) {
        var cells = Stream.of(line.split("\\|", -1)).map(String::strip).toList();
        var released = Optional.of(cells.get(3)).filter(text -> text.matches("\\d{4}-\\d{2}")).map(YearMonth::parse);
        return Stream.of(cells.get(1).split(", ", -1))
                .map(artifact -> new Review(artifact.replaceAll("`| \\(.*", ""), cells.get(2),
                        released, cells.get(4), LocalDate.parse(cells.get(5))));
    }
}
