package mailsetup.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import mailsetup.assistant.Assistant;
import mailsetup.probe.ProbeReport;
import mailsetup.probe.Stage;
import mailsetup.testkit.FakeAssistant;
import mailsetup.testkit.Reports;
import mailsetup.testkit.SecretForms;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SecrecyTest {
    private static final String USER = "hanako@example.jp";
    private static final String PASSWORD = "Gehe1m=秘密+/%";

    private final CommandLineFixture terminal = new CommandLineFixture();

    @BeforeEach
    void aWatchedTerminal() {
        terminal.live = true;
        terminal.stdin = (PASSWORD + "\n").getBytes(StandardCharsets.UTF_8);
        terminal.environment.put("PW", PASSWORD);
    }

    @ParameterizedTest
    @ValueSource(strings = {"--lang en", "--lang ja", "--json --lang en", "--json --lang ja"})
    void noOutputHoldsThePassword(String how) {
        for (var reports : List.of(Reports.allWork(), refused())) {
            run(new FakeAssistant(reports), how + " --password-stdin");
            run(new FakeAssistant(reports), how + " --password-env PW");
        }

        assertThat(terminal.out()).isNotEmpty();
        SecretForms.assertAbsent(terminal.out() + terminal.err(), USER, PASSWORD);
    }

    @Test
    void noOutputHoldsTheToken() {
        var token = "ya29.Geheim-Token~7+/=";
        terminal.stdin = (token + "\n").getBytes(StandardCharsets.UTF_8);
        for (var how : List.of("--lang en", "--lang ja", "--json")) {
            run(new FakeAssistant(refused()), how + " --token-stdin");
        }
        assertThat(run(new BrokenAssistant(), "--token-stdin")).isEqualTo(70);
        SecretForms.assertAbsent(terminal.out() + terminal.err(), USER, token);
    }

    @Test
    void aMistakeOfOursDoesNotTellThePasswordEither() {
        terminal.environment.put(CommandLineApp.DEBUG, "1");

        assertThat(run(new BrokenAssistant(), "--password-env PW")).isEqualTo(70);
        SecretForms.assertAbsent(terminal.out() + terminal.err(), USER, PASSWORD);
    }

    @Test
    void aPasswordInTheWrongPlaceIsNotRepeated() {
        assertThat(run(new FakeAssistant(List.of()), "--password-env " + PASSWORD)).isEqualTo(2);
        assertThat(run(new FakeAssistant(List.of()), "--password " + PASSWORD)).isEqualTo(2);
        assertThat(run(new FakeAssistant(List.of()), PASSWORD)).isEqualTo(2);
        SecretForms.assertAbsent(terminal.err(), USER, PASSWORD);
    }

    private int run(Assistant assistant, String more) {
        var args = new ArrayList<>(List.of("probe", USER));
        args.addAll(List.of(more.split(" ")));
        return terminal.run(assistant, args.toArray(String[]::new));
    }

    private static List<ProbeReport> refused() {
        return List.of(Reports.imap().failed(Stage.AUTHENTICATE, Reports.refusal("NO", "no")).report());
    }
}
