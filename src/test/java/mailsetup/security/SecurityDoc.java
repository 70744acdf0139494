package mailsetup.security;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import mailsetup.core.Protocol;
import mailsetup.testkit.Marks;

/**
 * The counts of docs/security.md that are made by the leak matrix, and its rows in a file of their own. {@code -Dsecurity.write=true} writes it into the file.
 *
 * @param played what came of each set-up, by its name
 */
record SecurityDoc(List<Trap> traps, Map<String, Map<Protocol, Cell>> played) {
    private static final Path FILE = Path.of("docs", "security.md");
    private static final Path ROWS = Path.of("target", "leak-matrix.md");
    private static final String BEGIN = "<!-- leaks: made by LeakMatrixTest -->\n";
    private static final String END = "<!-- end of leaks -->";

    /** The file as it should be. */
    String wanted() throws IOException {
        return Marks.with(present(), BEGIN, END, summary() + "\n");
    }

    /** Writes what each set-up got. */
    void writeRows() throws IOException {
        Files.createDirectories(Objects.requireNonNull(ROWS.getParent()));
        Files.writeString(ROWS, lines().collect(Collectors.joining("\n")) + "\n");
    }

    static String present() throws IOException {
        return Files.readString(FILE);
    }

    static boolean isToBeWritten() {
        return Boolean.getBoolean("security.write");
    }

    static void write(String text) throws IOException {
        Files.writeString(FILE, text);
    }

    private Stream<String> lines() {
        return Stream.concat(
                Stream.of(summary(), "", "| set-up | agreed to | IMAP | POP | SMTP |", "|---|---|---|---|---|"),
                traps.stream().map(this::row));
    }

    private String summary() {
        return "%d set-ups, %d runs. Without an agreement %d bytes of password, token or user name arrived in %d runs; with one the password or token arrived at most %d time for each server."
                .formatted(traps.size(), played.values().stream().mapToInt(Map::size).sum(),
                        cells(true).mapToInt(cell -> cell.bytes() + cell.user()).sum(), cells(true).count(),
                        cells(false).mapToInt(Cell::times).max().orElse(0));
    }

    private Stream<Cell> cells(boolean withoutConsent) {
        return traps.stream().filter(trap -> (trap.consent() == Trap.Consent.NONE) == withoutConsent)
                .flatMap(trap -> row(trap.name()).values().stream());
    }

    private String row(Trap trap) {
        var cells = row(trap.name());
        return Stream.concat(Stream.of(trap.name(), trap.consent().word()), Stream.of(Protocol.values())
                .map(protocol -> Optional.ofNullable(cells.get(protocol)).map(Cell::toString).orElse("–")))
                .collect(Collectors.joining(" | ", "| ", " |"));
    }

    private Map<Protocol, Cell> row(String name) {
        return Objects.requireNonNull(played.get(name));
    }
}
