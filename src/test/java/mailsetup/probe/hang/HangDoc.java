package mailsetup.probe.hang;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import mailsetup.core.Protocol;
import mailsetup.testkit.Marks;

/** The table of the matrix, and in docs/security.md what was measured when it was written last. */
final class HangDoc {
    private static final Path FILE = Path.of("docs/security.md");
    /** What each row must show. */
    private static final Path TABLE = Path.of("src/test/resources/mailsetup/probe/hang/matrix.md");
    private static final Path SEEN = Path.of("target/hang-matrix.md");
    private static final String MEASURED = "<!-- hang measured: written by HangMatrixTest -->\n";
    private static final String MEASURED_END = "<!-- end of hang measured -->";

    private HangDoc() {}

    /** Compares the table, or writes both with {@code -Dsecurity.hang.write=true}. */
    static void check(Matrix matrix) throws IOException {
        var seen = table(matrix);
        Files.writeString(SEEN, seen);
        if (Boolean.getBoolean("security.hang.write")) {
            Files.writeString(TABLE, seen);
            Files.writeString(FILE,
                    Marks.with(Files.readString(FILE), MEASURED, MEASURED_END, measured(matrix)));
        }
        assertThat(Files.readString(TABLE))
                .as("refresh with: mvn -Dsecurity.hang.write=true -Dtest=HangMatrixTest test")
                .isEqualTo(seen);
    }

    private static String table(Matrix matrix) {
        return "| the server sends | IMAP | POP | SMTP | within the limits |\n|---|---|---|---|---|\n"
                + Matrix.rows().stream().map(row -> line(matrix, row)).collect(Collectors.joining());
    }

    private static String line(Matrix matrix, Row row) {
        return "| " + row.does() + " | " + Stream.of(Protocol.values()).map(protocol -> cell(matrix, row, protocol))
                .collect(Collectors.joining(" | ")) + " | yes |\n";
    }

    private static String cell(Matrix matrix, Row row, Protocol protocol) {
        return matrix.trials().stream()
                .filter(trial -> trial.row().does().equals(row.does()) && trial.one().protocol() == protocol)
                .map(trial -> trial.outcome().ending()).findFirst().orElse("–");
    }

    private static String measured(Matrix matrix) {
        return String.format(Locale.ROOT,
                """
                Measured on %s (Java %s, %s, %d processors): at most %d ms after the deadline, Cancel at most %d ms, heap growth at
                most %.1f MB (%s); all quiet rows together %.1f MB. %d of %d probes were tried again alone.
                """,
                LocalDate.now(ZoneOffset.UTC), System.getProperty("java.version"),
                System.getProperty("os.name") + " " + System.getProperty("os.arch"),
                Runtime.getRuntime().availableProcessors(), longest(matrix, Trial.Outcome::over),
                longest(matrix, Trial.Outcome::cancel), megabytes(matrix, highest(matrix)), highest(matrix),
                megabytes(matrix, "all quiet rows"), matrix.again().size(), matrix.trials().size());
    }

    private static long longest(Matrix matrix, Function<Trial.Outcome, Duration> what) {
        return matrix.trials().stream().mapToLong(trial -> what.apply(trial.outcome()).toMillis()).max().orElse(0);
    }

    private static String highest(Matrix matrix) {
        return matrix.heap().entrySet().stream().max(Map.Entry.comparingByValue()).orElseThrow().getKey();
    }

    private static double megabytes(Matrix matrix, String name) {
        return matrix.heap().getOrDefault(name, 0L) / 1e6;
    }
}
