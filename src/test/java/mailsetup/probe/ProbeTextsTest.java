package mailsetup.probe;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalLong;
import java.util.stream.Stream;
import mailsetup.core.Security;
import mailsetup.core.text.Language;
import mailsetup.core.text.Messages;
import mailsetup.testkit.Reports;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class ProbeTextsTest {
    private final Messages english = Messages.in(Language.EN);

    @ParameterizedTest
    @MethodSource("mailsetup.core.text.Language#all")
    void everyStepHasWordsInBothLanguages(Language language) {
        var messages = Messages.in(language);

        assertThat(everyStep()).allSatisfy(step -> assertThat(messages.text(ProbeTexts.of(step))).isNotBlank()
                .doesNotContain("[probe", "{0", "{1", "''"));
        assertThat(Stage.values())
                .allSatisfy(stage -> assertThat(messages.text(ProbeTexts.stage(stage))).doesNotContain("[probe"));
        assertThat(Security.values())
                .allSatisfy(mode -> assertThat(messages.text(ProbeTexts.security(mode))).doesNotContain("[probe"));
    }

    @ParameterizedTest
    @MethodSource("logins")
    void aRefusedLoginIsNeverCalledAWrongPassword(Failure failure) {
        assertThat(words(Stage.AUTHENTICATE, failure)).doesNotContainIgnoringCase("wrong").contains("“");
    }

    static Stream<Failure> logins() {
        return Stream.of(Reports.refusal("NO", "Invalid credentials"), Reports.refusal("-ERR", "denied"),
                Reports.refusal("535", "5.7.8 Error"));
    }

    @Test
    void aRefusedLoginIsToldInTheServersOwnWords() {
        var reply = new Reply("NO", "AUTHENTICATIONFAILED", "Invalid credentials");

        assertThat(words(Stage.AUTHENTICATE, new Failure.Refusal(reply)))
                .startsWith("The server did not accept the user name and password.")
                .contains("“NO [AUTHENTICATIONFAILED] Invalid credentials”");
    }

    @ParameterizedTest
    @CsvSource({"NO,UNAVAILABLE", "-ERR,IN-USE", "-ERR,SYS/TEMP", "454,4.7.0"})
    void aServerThatIsBusyIsNotToldAsARefusedPassword(String status, String code) {
        assertThat(words(Stage.AUTHENTICATE, new Failure.Refusal(new Reply(status, code, "later"))))
                .startsWith("The server does not take logins at the moment.");
    }

    @Test
    void aRefusalBeforeTheLoginIsNotAboutThePassword() {
        assertThat(words(Stage.GREET, Reports.refusal("554", "no service"))).doesNotContain("password");
    }

    @Test
    void silenceAfterTheConnectionIsNotBlamedOnTheServerName() {
        assertThat(words(Stage.CONNECT, new Failure.TimedOut(Duration.ofSeconds(10)))).contains("server name");
        assertThat(words(Stage.AUTHENTICATE, new Failure.TimedOut(Duration.ofSeconds(10))))
                .doesNotContain("server name");
    }

    @Test
    void theServersOwnWordsCannotReachTheTerminalAsCommands() {
        var nasty = "\u001b[2J\u202Eevil\r\n\u0000\u2028";

        assertThat(words(Stage.AUTHENTICATE, Reports.refusal("NO", nasty)))
                .contains("\\u001B[2J\\u202Eevil\\u000D\\u000A\\u0000\\u2028").doesNotContain("\u001b", "\u202E", "\n");
    }

    @Test
    void tenThousandCapabilitiesStayReadable() {
        var step = new Step.Passed(Stage.NEGOTIATE, Duration.ZERO, new Finding.Capabilities(
                Stream.generate(() -> "X".repeat(5000)).limit(10_000).toList()));

        assertThat(english.text(ProbeTexts.of(step))).hasSizeLessThan(50_000).contains("…");
    }

    @Test
    void aServerIsOnlySaidToWorkWhenTheLoginWasSeen() {
        assertThat(verdict(Reports.imap().report())).isEqualTo("works");
        assertThat(verdict(Reports.imap().withoutLogin().report())).isEqualTo("answers (login not tested)");
        assertThat(verdict(Reports.imap().skipped(Stage.AUTHENTICATE, Step.Reason.CANCELLED).report()))
                .isEqualTo("not tested to the end");
        assertThat(verdict(Reports.imap().failed(Stage.CONNECT, new Failure.Dropped()).report()))
                .isEqualTo("does not work");
    }

    private List<Step> everyStep() {
        var steps = new ArrayList<Step>();
        Reports.allWork().forEach(report -> steps.addAll(report.steps()));
        Reports.everyFailure().forEach(failure -> {
            for (var stage : Stage.values()) {
                steps.add(new Step.Failed(stage, Duration.ofMillis(5), failure));
            }
        });
        for (var reason : Step.Reason.values()) {
            steps.add(new Step.Skipped(Stage.INSPECT, reason));
        }
        Stream.of(new Finding.Nothing(), new Finding.Connected(everyAttempt()),
                new Finding.Submission(new SubmissionFacts(OptionalLong.empty(), List.of(),
                        List.of(new Reply("450", "4.7.1", "greylisted")))))
                .forEach(finding -> steps.add(new Step.Passed(Stage.CONNECT, Duration.ofMillis(5), finding)));
        return steps;
    }

    private static List<ConnectAttempt> everyAttempt() {
        return Stream.of(ConnectAttempt.Outcome.values())
                .map(outcome -> new ConnectAttempt("192.0.2.1", false, outcome, Duration.ZERO)).toList();
    }

    private String words(Stage stage, Failure failure) {
        return english.text(ProbeTexts.of(new Step.Failed(stage, Duration.ofMillis(5), failure)));
    }

    private String verdict(ProbeReport report) {
        return english.text(ProbeTexts.verdict(report));
    }
}
