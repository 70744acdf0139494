package mailsetup.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import mailsetup.assistant.Assistant;
import mailsetup.core.Hostname;
import mailsetup.practice.PracticeServer;
import mailsetup.practice.lab.Lab;
import mailsetup.probe.AcceptedCertificate;
import mailsetup.testkit.FakeAssistant;
import mailsetup.testkit.JsonSchema;
import mailsetup.testkit.LabRuns;
import mailsetup.testkit.Reports;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AcceptCertificateTest {
    private static final String PRINT = "0123456789ABCDEF".repeat(4);

    private final CommandLineFixture terminal = new CommandLineFixture();

    @Test
    void severalCertificatesCanBeAccepted() {
        var assistant = new FakeAssistant(Reports.allWork());
        terminal.run(assistant, "probe", "a@example.jp", "--no-login", "--accept-certificate",
                "imap.example.jp:993=" + PRINT.replaceAll("(..)(?!$)", "$1:"),
                "--accept-certificate=[::1]:465=" + PRINT);
        assertThat(assistant.accepted).containsExactly(
                AcceptedCertificate.typed(Hostname.of("imap.example.jp"), 993, PRINT),
                AcceptedCertificate.typed(Hostname.of("::1"), 465, PRINT));
    }

    @ParameterizedTest
    @ValueSource(strings = {"imap.example.jp=0123456789ABCDEF", "imap.example.jp:993", "imap.example.jp:0=",
            "imap.example.jp:993=0123456789ABCDEF", "http://x/:993=", ":993="})
    void aValueOfAnotherFormIsExplained(String value) {
        var typed = value.endsWith("=") ? value + PRINT : value;
        var assistant = new FakeAssistant(Reports.allWork());
        assertThat(terminal.run(assistant, "probe", "a@example.jp", "--no-login", "--accept-certificate", typed))
                .isEqualTo(2);
        assertThat(terminal.err()).contains("HOST:PORT=SHA256").doesNotContain("example.jp:");
        assertThat(assistant.probed).isEmpty();
    }

    @Test
    void theResultSaysThatAFingerprintOpenedTheWay() throws Exception {
        try (var server = PracticeServer.start(Lab.find("self-signed").orElseThrow(), LabRuns.workshop())) {
            terminal.stdin = (server.password() + "\n").getBytes(StandardCharsets.UTF_8);
            var assistant = LabRuns.assistant(server);
            var report = LabRuns.play(server, List.of(server.asked().getFirst())).reports().getFirst();
            var print = AcceptedCertificate.offer(report).orElseThrow().sha256();

            assertThat(probe(assistant, server, print, "--json")).isZero();
            assertThat(terminal.out()).contains("\"acceptedByFingerprint\" : true");
            assertThat(JsonSchema.complaints(terminal.out())).isEmpty();

            terminal.out.reset();
            assertThat(probe(assistant, server, print, "--lang=en")).isZero();
            assertThat(terminal.out().replaceAll("\\s+", " ")).contains("because its fingerprint had been compared");
        }
    }

    private int probe(Assistant assistant, PracticeServer server, String print, String form) {
        return terminal.run(assistant, "probe", server.address().toString(), "--imap", "imap.practice.example",
                "--only", "--password-stdin", "--accept-certificate", "imap.practice.example:993=" + print, form);
    }
}
