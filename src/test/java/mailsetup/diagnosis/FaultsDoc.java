package mailsetup.diagnosis;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import mailsetup.core.Message;
import mailsetup.core.text.Language;
import mailsetup.core.text.Messages;
import mailsetup.diagnosis.faults.Catalogue;
import mailsetup.testkit.LabRuns;
import mailsetup.testkit.Marks;

/**
 * The two parts of docs/faults.md that are made from the program: the table of the faults, and what came of playing
 * each of them. {@code -Dfaults.write=true} writes them into the file.
 */
record FaultsDoc(Map<String, LabRuns.Outcome> runs) {
    private static final Path FILE = Path.of("docs", "faults.md");
    private static final Path TESTS = Path.of("src", "test", "java");
    private static final Messages WORDS = Messages.in(Language.EN);

    /** The file as it should be. */
    String wanted() throws IOException {
        return with("matrix", matrix(), with("table", table(), present()));
    }

    static String present() throws IOException {
        return Files.readString(FILE);
    }

    static boolean isToBeWritten() {
        return Boolean.getBoolean("faults.write");
    }

    static void write(String text) throws IOException {
        Files.writeString(FILE, text);
    }

    private static String with(String part, Stream<String> lines, String file) {
        return Marks.with(file, "<!-- " + part + ": made by LabMatrixTest -->\n", "<!-- end of " + part + " -->",
                lines.collect(Collectors.joining("\n")) + "\n");
    }

    private Stream<String> table() {
        var head = Stream.of("| fault | rows | rung | whose move | in plain words | evidence | remedy | test |",
                "|---|---|---|---|---|---|---|---|");
        return Stream.concat(head, Catalogue.all().stream().map(this::row));
    }

    private String row(ServerCheck check) {
        var fault = check.fault();
        var diagnosis = Objects.requireNonNull(runs.get(fault.id())).diagnoses().getFirst();
        var evidence = diagnosis.evidence().stream().map(FaultsDoc::words).distinct().collect(Collectors.joining(" "));
        return line("`" + fault.id() + "`", String.join(", ", fault.rows()), fault.rung().word(),
                fault.mover().name().toLowerCase(Locale.ROOT).replace('_', ' '), words(diagnosis.title()),
                evidence, words(diagnosis.remedy()), "`" + test(check) + "`");
    }

    /** The words with dots where a run puts in its own facts. */
    private static String words(Message text) {
        var facts = text.args().stream().map(fact -> fact instanceof Number ? fact : "…").toArray();
        return WORDS.text(text.key(), facts).replace("|", "\\|").replace("\n", " ");
    }

    private static String test(ServerCheck check) {
        var kind = check.getClass();
        var file = TESTS.resolve(kind.getName().replace('.', '/') + "Test.java");
        if (!Files.exists(file)) {
            throw new AssertionError("no test " + file);
        }
        return kind.getSimpleName() + "Test";
    }

    private Stream<String> matrix() {
        long first = runs.entrySet().stream().filter(run -> ids(run.getValue()).getFirst().equals(run.getKey()))
                .count();
        var head = Stream.of(runs.size() + " faults were played; " + first + " of them came first in their own run.",
                "",
                "| played | first diagnosis | sureness | after a yes | with a proven repair | named after it |",
                "|---|---|---|---|---|---|");
        return Stream.concat(head, runs.entrySet().stream().map(run -> played(run.getKey(), run.getValue())));
    }

    private static String played(String fault, LabRuns.Outcome outcome) {
        var first = outcome.diagnoses().getFirst();
        var further = ids(outcome).stream().skip(1).map(id -> "`" + id + "`").collect(Collectors.joining(", "));
        return line("`" + fault + "`", "`" + first.id() + "`", first.sureness().name().toLowerCase(Locale.ROOT),
                outcome.asked() ? "yes" : "", first.change().isPresent() ? "yes" : "", further);
    }

    private static List<String> ids(LabRuns.Outcome outcome) {
        return outcome.diagnoses().stream().map(Diagnosis::id).distinct().toList();
    }

    private static String line(String... cells) {
        return "| " + String.join(" | ", cells) + " |";
    }
}
