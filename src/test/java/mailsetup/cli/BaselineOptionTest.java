package mailsetup.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import mailsetup.probe.Failure;
import mailsetup.probe.Finding;
import mailsetup.probe.ProbeReport;
import mailsetup.probe.Stage;
import mailsetup.testkit.FakeAssistant;
import mailsetup.testkit.JsonSchema;
import mailsetup.testkit.Reports;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BaselineOptionTest {
    @TempDir
    @SuppressWarnings("NullAway.Init") // JUnit does it
    private Path folder;
    private final CommandLineFixture terminal = new CommandLineFixture();

    @BeforeEach
    void givePasswordAndFolder() {
        terminal.environment.put("PW", "sakura-2026");
        terminal.environment.put("XDG_DATA_HOME", folder.toString());
    }

    @Test
    void nothingIsKeptUnlessSomebodySaysSo() throws Exception {
        probe(Reports.allWork());
        assertThat(files()).isEmpty();
    }

    @Test
    void aLaterTestSaysWhatChangedBelowTheCause() throws Exception {
        probe(Reports.allWork(), "--remember");
        assertThat(terminal.out()).contains("What works now is remembered").doesNotContain("Compared with");
        assertThat(Files.readString(files().getFirst())).doesNotContain("sakura", "hanako");

        probe(trouble());
        assertThat(terminal.out()).contains("Compared with the time it worked",
                "the IMAP server moved to another address",
                "IMAP, IP address: 192.0.2.1 → 198.51.100.7");
        assertThat(terminal.out().indexOf("What to do")).isLessThan(terminal.out().indexOf("Compared with"));
    }

    @Test
    void theCausesAreTheSameWithAndWithoutIt() {
        probe(trouble());
        var without = causes();
        probe(Reports.allWork(), "--remember");
        probe(trouble());
        assertThat(causes()).isEqualTo(without).isNotEmpty();
    }

    @Test
    void nothingChangedIsSaidToo() {
        probe(Reports.allWork(), "--remember");
        probe(Reports.allWork());
        assertThat(terminal.out()).contains("Nothing has changed since ");
    }

    @Test
    void theJsonHoldsItInTheDocumentedForm() throws Exception {
        probe(Reports.allWork(), "--remember");
        probe(trouble(), "--json");
        assertThat(JsonSchema.complaints(terminal.out())).isEmpty();
        var since = new ObjectMapper().readTree(terminal.out()).path("since");
        assertThat(since.at("/changes/0/kind").textValue()).isEqualTo("address");
        assertThat(since.path("complete").booleanValue()).isFalse();
        assertThat(since.path("sentence").textValue()).startsWith("Since ");
    }

    @Test
    void forgettingDeletesItAndTestsNothing() throws Exception {
        probe(Reports.allWork(), "--remember");
        var assistant = new FakeAssistant(Reports.allWork());
        terminal.out.reset();
        assertThat(terminal.run(assistant, "probe", "hanako@example.jp", "--forget")).isZero();
        assertThat(terminal.out()).contains("deleted");
        assertThat(assistant.probed).isEmpty();
        assertThat(files()).isEmpty();
        terminal.out.reset();
        terminal.run(assistant, "probe", "hanako@example.jp", "--forget");
        assertThat(terminal.out()).contains("Nothing was remembered");
        terminal.out.reset();
        terminal.run(assistant, "probe", "hanako@example.jp", "--forget", "--json");
        assertThat(new ObjectMapper().readTree(terminal.out()).path("forgotten").booleanValue()).isFalse();
    }

    @Test
    void whatDoesNotWorkIsNotRemembered() throws Exception {
        probe(trouble(), "--remember");
        assertThat(terminal.out()).contains("Nothing is remembered");
        assertThat(files()).isEmpty();
    }

    @Test
    void withoutAHomeFolderItSaysSo() {
        terminal.environment.remove("XDG_DATA_HOME");
        probe(Reports.allWork(), "--remember");
        assertThat(terminal.out()).contains("no home folder");
    }

    private String causes() {
        var out = terminal.out();
        int end = out.indexOf("Code for");
        int compared = out.indexOf("\nCompared with");
        return out.substring(0, compared >= 0 ? compared : end).strip();
    }

    private void probe(List<ProbeReport> reports, String... more) {
        terminal.out.reset();
        var args = new ArrayList<>(List.of("probe", "hanako@example.jp", "--password-env", "PW"));
        args.addAll(List.of(more));
        terminal.run(new FakeAssistant(reports), args.toArray(String[]::new));
    }

    private List<Path> files() throws Exception {
        try (var all = Files.walk(folder)) {
            return all.filter(Files::isRegularFile).toList();
        }
    }

    private static List<ProbeReport> trouble() {
        return List.of(Reports.imap().passed(Stage.RESOLVE, new Finding.Addresses(List.of("198.51.100.7")))
                .failed(Stage.CONNECT, new Failure.ConnectionRefused(List.of())).report(), Reports.pop().report(),
                Reports.smtp().report());
    }
}
