package mailsetup.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.nio.charset.StandardCharsets;
import java.util.List;
import mailsetup.core.text.Language;
import mailsetup.diagnosis.Sureness;
import mailsetup.support.KnownFaults;
import mailsetup.support.code.ShortCode;
import mailsetup.testkit.FakeAssistant;
import mailsetup.testkit.Reports;
import mailsetup.testkit.StandIns;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class SupportCommandsTest {
    private final CommandLineFixture terminal = new CommandLineFixture();
    private final FakeAssistant assistant = new FakeAssistant(Reports.allWork());

    @Test
    void anErrorMessageIsExplained() {
        assertThat(run("explain", "Socket", "Error:", "10061")).isZero();
        assertThat(terminal.out()).contains("Nothing answers at this port number.", "Source: Fault catalogue",
                "probe ADDRESS");
    }

    @Test
    void aServersNoMayBeginWithAHyphen() {
        assertThat(run("explain", "-ERR", "[IN-USE] locked")).isZero();
        assertThat(terminal.out()).contains("Another mail program is using the mailbox");
    }

    @ParameterizedTest
    @ValueSource(strings = {"explain", "explain -"})
    void aMessageIsReadFromStandardInput(String command) {
        terminal.stdin = "エラー番号 0x800CCC0D".getBytes(StandardCharsets.UTF_8);
        assertThat(run(command.split(" "))).isZero();
        assertThat(terminal.out()).contains("The server name does not exist.");
    }

    @Test
    void whatNobodyKnowsEndsWithOne() {
        assertThat(run("explain", "hello")).isOne();
        assertThat(terminal.out()).contains("not known");
    }

    @Test
    void aPersonAtATerminalIsToldToPaste() {
        terminal.live = true;
        assertThat(run("explain")).isEqualTo(2);
        assertThat(terminal.err()).contains("Paste the error message");
    }

    @Test
    void anExplanationIsJsonOnRequest() throws Exception {
        assertThat(run("explain", "0x800CCC0E", "--json")).isZero();
        var json = new ObjectMapper().readTree(terminal.out());
        assertThat(json.at("/known").booleanValue()).isTrue();
        assertThat(json.at("/causes/0/id").textValue()).isEqualTo("no-answer");
    }

    @Test
    void theCodeThatProbePrintsIsUnderstood() {
        terminal.environment.put("PW", "secret");
        run("probe", "hanako@example.jp", "--password-env", "PW");
        var code = terminal.out().lines().filter(line -> line.startsWith("Code for")).findFirst().orElseThrow();
        terminal.out.reset();

        assertThat(run("code", code.substring(code.lastIndexOf(' ') + 1))).isZero();
        assertThat(terminal.out()).contains("Nothing was found wrong.", "IMAP: works", "the usual port");
    }

    @Test
    void everyFaultsCodeShowsItsDiagnosisAndTheQuestionsToAsk() {
        for (var known : KnownFaults.all()) {
            terminal.out.reset();
            assertThat(run("code", new ShortCode(known.number(), Sureness.LIKELY, List.of()).text())).isZero();
            assertThat(terminal.out()).contains("What to do", "Script for the call", "Ask", "Hand over");
        }
    }

    @ParameterizedTest
    @MethodSource("mailsetup.core.text.Language#all")
    void whatIsPrintedWithoutACaseSpeaksOfNoValues(Language language) {
        terminal.language = language;
        var standIns = StandIns.of(language);
        for (var known : KnownFaults.all()) {
            terminal.out.reset();
            run("script", known.id());
            run("code", new ShortCode(known.number(), Sureness.LIKELY, List.of()).text());
            var printed = terminal.out().replaceAll("\n +", language.equals(Language.JA) ? "" : " ")
                    .replaceAll(" {2,}", "\n").lines().toList();
            assertThat(standIns.in(printed)).isEmpty();
        }
    }

    @Test
    void aCodeIsJsonOnRequest() throws Exception {
        run("code", new ShortCode(69, Sureness.LIKELY, List.of()).text(), "--json");
        var json = new ObjectMapper().readTree(terminal.out());
        assertThat(json.at("/diagnosis/fault").textValue()).isEqualTo("login-refused");
        assertThat(json.at("/diagnosis/ask").size()).isEqualTo(3);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                                            code AAA-AAA-AAA     | letters is wrong
                                            code AAA-AAA         | Ask for it once more
                                            code 0OI-1ZS-BQV     | never in one
                                            script no-such-fault | login-refused""")
    void aMistakeIsExplained(String command, String explanation) {
        assertThat(run(command.split(" "))).isEqualTo(2);
        assertThat(terminal.err()).contains(explanation);
    }

    @Test
    void theScriptLeadsIntoTheLab() {
        assertThat(run("script", "expired")).isZero();
        assertThat(terminal.out()).contains("practice --lab expired");
    }

    private int run(String... args) {
        return terminal.run(assistant, args);
    }
}
