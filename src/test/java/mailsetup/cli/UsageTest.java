package mailsetup.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import mailsetup.testkit.FakeAssistant;
import mailsetup.testkit.Reports;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class UsageTest {
    private final CommandLineFixture terminal = new CommandLineFixture();
    private final FakeAssistant assistant = new FakeAssistant(Reports.allWork());

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                                                                            ''                                                        | Say what to do
                                                                            probe                                                     | ADDRESS is missing
                                                                            probe hanako                                              | not a mail address
                                                                            probe a@example.jp                                        | nobody to ask
                                                                            probe a@example.jp b@example.jp --no-login                | more on the command line
                                                                            probe a@example.jp --no-login --colour=red                | no option --colour.
                                                                            probe a@example.jp --no-login --imap                      | --imap is missing
                                                                            probe a@example.jp --no-login --imap http://x/            | --imap is not a server
                                                                            probe a@example.jp --no-login --imap x:0/tls              | --imap is not a server
                                                                            probe a@example.jp --no-login --pop x:99999               | --pop is not a server
                                                                            probe a@example.jp --no-login --smtp x/ssl                | --smtp is not a server
                                                                            probe a@example.jp --no-login --imap a --imap b           | --imap is given twice
                                                                            probe a@example.jp --no-login --user=                     | --user is not
                                            probe a@example.jp --no-login --smtp-user=a\u0007b        | --smtp-user is not
                                            probe a@example.jp --no-login --only                      | --only needs
                                                                            probe a@example.jp --no-login --timeout 0                 | 1 to 600
                                                                            probe a@example.jp --no-login --timeout 601               | 1 to 600
                                                                            probe a@example.jp --no-login --timeout -5                | 1 to 600
                                                                            probe a@example.jp --no-login --timeout soon              | 1 to 600
                                                                            probe a@example.jp --no-login --lang de                   | ja or en
                                                                            probe a@example.jp --no-login --password-stdin            | Choose one
                                                                            probe a@example.jp --password-env A --password-stdin      | Choose one
                                                                            probe a@example.jp --token-stdin --password-stdin         | Choose one
                                                                            probe a@example.jp --token-stdin --no-login               | Choose one
                                                                            probe a@example.jp --token-stdin                          | No password
                                                                            probe a@example.jp --password-env UNSET                   | not set
                                                                            probe a@example.jp --password-stdin                       | No password
                                                                            probe a@example.jp --no-login --ca /no/such/file          | cannot be read
                                                                            practice now                                              | more on the command line
                                                                            dance                                                     | no such command""")
    void aMistakeIsExplainedAndEndsWithTwo(String command, String explanation) {
        int code = terminal.run(assistant,
                Stream.of(command.split(" ")).filter(arg -> !arg.isEmpty()).toArray(String[]::new));

        assertThat(terminal.err()).contains(explanation).contains("--help");
        assertThat(code).isEqualTo(2);
        assertThat(terminal.out()).isEmpty();
        assertThat(assistant.probed).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("passwordArguments")
    void aPasswordAsAnArgumentIsRefusedWithTheReasonAndIsNotRepeated(List<String> how) {
        var args = Stream.concat(Stream.of("probe", "a@example.jp"), how.stream()).toArray(String[]::new);

        assertThat(terminal.run(assistant, args)).isEqualTo(2);
        assertThat(terminal.err()).contains("never taken from the command line", "--password-stdin")
                .doesNotContain("hunter2");
    }

    static Stream<List<String>> passwordArguments() {
        return Stream.of(List.of("--password", "hunter2"), List.of("--password=hunter2"), List.of("-p", "hunter2"),
                List.of("--pass", "hunter2"), List.of("--passwd=hunter2"), List.of("--password"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"hunter2", "-phunter2", "--secret=hunter2", "--password-env=hunter2", "--timeout=hunter2",
            "--imap=hunter2:hunter2", "--lang=hunter2", "--ca=hunter2", "--passwordhunter2!"})
    void noValueFromTheCommandLineIsRepeatedInAnError(String arg) {
        assertThat(terminal.run(assistant, "probe", "a@example.jp", arg)).isEqualTo(2);
        assertThat(terminal.err()).doesNotContain("hunter2");
    }

    @Test
    void errorsAreToldInTheLanguageAskedFor() {
        assertThat(terminal.run(assistant, "probe", "hanako", "--lang", "ja")).isEqualTo(2);
        assertThat(terminal.err()).contains("メールアドレスではありません");
    }

    @Test
    void aPasswordThatIsNotUtf8IsNotGuessed() {
        terminal.stdin = new byte[]{'a', (byte) 0x81, '\n'};

        assertThat(terminal.run(assistant, "probe", "a@example.jp", "--password-stdin")).isEqualTo(2);
        assertThat(terminal.err()).contains("UTF-8");
    }

    @Test
    void anEndlessPasswordIsNotReadToItsEnd() {
        terminal.stdin = "x".repeat(100_000).getBytes(StandardCharsets.US_ASCII);

        assertThat(terminal.run(assistant, "probe", "a@example.jp", "--password-stdin")).isEqualTo(2);
        assertThat(terminal.err()).contains("too long");
    }

    @ParameterizedTest
    @CsvSource({"hello,no certificate", "-----BEGIN CERTIFICATE-----AAAA-----END CERTIFICATE-----,no certificate"})
    void aFileWithoutCertificatesIsRefused(String content, String explanation, @TempDir Path folder)
            throws IOException {
        var file = Files.writeString(folder.resolve("ca.pem"), content);

        assertThat(terminal.run(assistant, "probe", "a@example.jp", "--no-login", "--ca", file.toString()))
                .isEqualTo(2);
        assertThat(terminal.err()).contains(explanation);
    }

    @Test
    void aHugeCertificateFileIsRefused(@TempDir Path folder) throws IOException {
        var file = Files.write(folder.resolve("ca.pem"), new byte[1_000_001]);

        assertThat(terminal.run(assistant, "probe", "a@example.jp", "--no-login", "--ca", file.toString()))
                .isEqualTo(2);
        assertThat(terminal.err()).contains("larger than 1 MB");
    }

    @ParameterizedTest
    @CsvSource({"en,Everybody on the way", "ja,途中にいる人"})
    void theHelpNamesEveryOptionInBothLanguages(String language, String warning) {
        assertThat(terminal.run(assistant, "probe", "--help", "--lang", language)).isZero();
        assertThat(terminal.out().replaceAll("\\s+", " ")).contains("--imap", "--pop", "--smtp", "--only", "--user",
                "--smtp-user", "--password-stdin", "--password-env", "--no-login", "--go-on", "--allow-plain-login",
                "--ca", "--timeout", "--json", "--lang").doesNotContain("[cli.");
        assertThat(terminal.out().replaceAll("\\s+", language.equals("ja") ? "" : " ")).contains(warning);
    }

    @Test
    void theVersionIsTold() {
        assertThat(terminal.run(assistant, "--version")).isZero();
        assertThat(terminal.out()).startsWith("Mail Setup Assistant");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                                            prob a@example.jp             | Did you mean: probe       | mail-setup-assistant --help
                                            probe a@example.jp --timout 3 | Did you mean: --timeout   | mail-setup-assistant probe --help
                                            presets chek                  | Did you mean: check       | mail-setup-assistant presets --help
                                            help discovr                  | Did you mean: discover    | mail-setup-assistant help --help
                                            presets                       | presets check             | mail-setup-assistant presets --help""")
    void whoMistypesIsToldWhatWasMeantAndWhereToLook(String command, String meant, String hint) {
        assertThat(terminal.run(assistant, command.split(" "))).isEqualTo(2);
        assertThat(terminal.err().lines()).anyMatch(line -> line.contains(meant)).last().isEqualTo("Help: " + hint);
    }

    @Test
    void helpIsACommandThatSaysTheSameAsTheOption() {
        assertThat(terminal.run(assistant, "help", "presets", "check")).isZero();
        var said = terminal.out();
        terminal.out.reset();
        assertThat(terminal.run(assistant, "presets", "check", "--help")).isZero();
        assertThat(terminal.out()).isEqualTo(said).contains("presets check");
    }

    @Test
    void helpIsAsWideAsTheTerminal() {
        terminal.live = true;
        terminal.environment.put("COLUMNS", "60");
        assertThat(terminal.run(assistant, "help", "probe")).isZero();
        assertThat(terminal.out().lines()).allMatch(line -> Columns.width(line) <= 60);
    }
}
