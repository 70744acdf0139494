package mailsetup.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import mailsetup.probe.ProbeReport;
import mailsetup.probe.Stage;
import mailsetup.testkit.FakeAssistant;
import mailsetup.testkit.JsonSchema;
import mailsetup.testkit.Reports;
import mailsetup.testkit.SecretForms;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A report written on one computer and read on another. */
class ReportCommandTest {
    private static final String ADDRESS = "hanako@example.jp";
    private static final List<ProbeReport> TROUBLE = List.of(Reports.imap().failed(Stage.AUTHENTICATE,
            Reports.refusal("NO", "[AUTHENTICATIONFAILED] no hanako from 203.0.113.7")).report(),
            Reports.smtp().report());

    private final Path folder;

    private final FakeAssistant assistant = new FakeAssistant(TROUBLE);

    ReportCommandTest(@TempDir Path folder) {
        this.folder = folder;
    }

    @Test
    void itIsReplayedAsItWasSeenWithoutThePersonAndWithoutAsking() throws IOException {
        var there = probe("a.mailreport");
        assertThat(there.err()).contains("a.mailreport", "a.mailreport.html");

        var here = new CommandLineFixture();
        assertThat(here.run(new BrokenAssistant(), "report", file("a.mailreport")))
                .isEqualTo(ExitCode.TROUBLE.number());
        assertThat(here.out()).startsWith("=== This is a report of ___@example.jp, made on");
        assertThat(flat(here.out())).contains(flat(there.out())
                .replace("hanako", "___").replace("203.0.113.7", "___"));
        for (var name : List.of("a.mailreport", "a.mailreport.html")) {
            var text = Files.readString(folder.resolve(name));
            SecretForms.assertAbsent(text, "hanako");
            SecretForms.assertAbsent(text, "sakura-2026");
            SecretForms.assertAbsent(text, "203.0.113.7");
            assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(folder.resolve(name))))
                    .isEqualTo("rw-------");
        }
    }

    @Test
    void itCanBePrintedAsJsonAndWrittenAsAPageInAnotherLanguage() throws IOException {
        probe("a.mailreport", "--report-allow", "local-part,own-address");
        var here = new CommandLineFixture();
        here.run(new BrokenAssistant(), "report", file("a.mailreport"), "--json", "--html", file("page.html"), "--lang",
                "ja");
        assertThat(JsonSchema.complaints(here.out())).isEmpty();
        assertThat(here.out()).contains(ADDRESS, "203.0.113.7");
        assertThat(Files.readString(folder.resolve("page.html"))).contains("レポート", ADDRESS);
    }

    @ParameterizedTest
    @ValueSource(strings = {"{}", "", "<html>", "{\"format\":\"mailreport\",\"version\":99}"})
    void whatIsNoReportIsRefusedInOneSentence(String content) throws IOException {
        Files.writeString(folder.resolve("bad.mailreport"), content);
        var here = new CommandLineFixture();
        assertThat(here.run(new BrokenAssistant(), "report", file("bad.mailreport")))
                .isEqualTo(ExitCode.USAGE.number());
        assertThat(here.err()).contains("report").doesNotContain("Exception");
        assertThat(here.out()).isEmpty();
    }

    @Test
    void nothingIsTestedWhenTheReportCouldNotBeWritten() throws IOException {
        Files.writeString(folder.resolve("a.mailreport.html"), "mine");
        assertThat(probe("a.mailreport").err()).contains("there already");
        assertThat(probe("b.mailreport", "--report-allow", "password").err()).contains("local-part");
        var alone = new CommandLineFixture();
        assertThat(alone.run(assistant, "probe", ADDRESS, "--no-login", "--report-allow", "user-name"))
                .isEqualTo(ExitCode.USAGE.number());
        assertThat(assistant.probed).isEmpty();
        assertThat(folder.resolve("a.mailreport.html")).hasContent("mine");
    }

    private CommandLineFixture probe(String name, String... more) {
        var terminal = new CommandLineFixture();
        terminal.environment.put("PW", "sakura-2026");
        var args = new ArrayList<>(
                List.of("probe", ADDRESS, "--password-env", "PW", "--offline", "--report", file(name)));
        args.addAll(List.of(more));
        terminal.run(assistant, args.toArray(String[]::new));
        return terminal;
    }

    /** Shorter words break lines elsewhere. */
    private static String flat(String text) {
        return text.strip().replaceAll("\\s+", " ");
    }

    private String file(String name) {
        return folder.resolve(name).toString();
    }
}
