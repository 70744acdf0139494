package mailsetup.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.net.URI;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import mailsetup.core.Hostname;
import mailsetup.core.Secret;
import mailsetup.core.ServerSettings;
import mailsetup.core.SignInClient;
import mailsetup.core.text.Language;
import mailsetup.core.text.Messages;
import mailsetup.probe.TokenFacts;
import mailsetup.signin.Grant;
import mailsetup.signin.SignInFailure;
import mailsetup.signin.SignInOutcome;
import mailsetup.signin.SignInProgress;
import mailsetup.signin.SignInQuestion;
import mailsetup.signin.SignInTexts;
import mailsetup.testkit.FakeAssistant;
import mailsetup.testkit.JsonSchema;
import mailsetup.testkit.Reports;
import mailsetup.testkit.SecretForms;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SignInOptionTest {
    private static final String[] ISSUER = {"probe", "hanako@example.jp", "--sign-in", "browser", "--sign-in-issuer",
            "https://id.example.jp"};

    private final CommandLineFixture terminal = new CommandLineFixture();
    private final FakeAssistant assistant = new FakeAssistant(Reports.allWork());
    private final AtomicInteger revoked = new AtomicInteger();
    private final Secret token = Secret.of("t0ken");

    @Test
    void thePageIsNamedTheTestIsMadeWithTheTokenAndThePermissionGivenBack() {
        signsIn();
        assistant.signInProgress = List.of(new SignInProgress.Asking(Hostname.of("id.example.jp")),
                new SignInProgress.Page(URI.create("http://127.0.0.1:1234/short"), page()), new SignInProgress.Back());

        assertThat(terminal.run(assistant, ISSUER)).isZero();
        assertThat(assistant.passwords).containsExactly("t0ken");
        assertThat(assistant.logins).allMatch(login -> login.token().isPresent());
        assertThat(revoked).hasValue(1);
        assertThatIllegalStateException().isThrownBy(token::reveal);
        assertThat(terminal.err()).contains("Sign in at example.jp (page of id.example.jp)", "asked for: mail",
                "http://127.0.0.1:1234/short\n", "Signed in as hanako@example.jp", "given back")
                .doesNotContain("t0ken");
        assertThat(terminal.out()).contains("IMAP: works").doesNotContain("t0ken");
    }

    @Test
    void aCodeIsShownWithTheWarningThatBelongsToIt() {
        signsIn();
        assistant.signInProgress = List.of(new SignInProgress.Code(URI.create("https://id.example.jp/d"),
                Optional.empty(), "WDJB-MJHT", page()));

        assertThat(terminal.run(assistant, "probe", "hanako@example.jp", "--sign-in", "code", "--sign-in-issuer",
                "https://id.example.jp", "--sign-in-scopes", "a,b", "--sign-in-client", "mine")).isZero();
        assertThat(terminal.err()).contains("  https://id.example.jp/d\n", "  WDJB-MJHT\n",
                "Never type a sign-in code that somebody tells you");
        var question = assistant.signIns.getFirst();
        assertThat(question.way()).isEqualTo(SignInQuestion.Way.DEVICE_CODE);
        assertThat(question.settings().asked()).containsExactly("a", "b");
        assertThat(question.typed().map(SignInClient::id)).contains("mine");
    }

    @Test
    void theJsonTellsOfTheSignInAndHoldsNothingThatOpens() throws Exception {
        signsIn();
        var words = Stream.concat(Stream.of(ISSUER), Stream.of("--json")).toArray(String[]::new);
        assertThat(terminal.run(assistant, words)).isZero();

        var told = new ObjectMapper().readTree(terminal.out()).get("signIn");
        assertThat(told).hasToString("{\"client\":\"registered\",\"scopesAsked\":[\"mail\"],"
                + "\"scopesGranted\":[\"mail\"],\"account\":\"same\",\"revoked\":\"revoked\"}");
        assertThat(JsonSchema.complaints(terminal.out())).isEmpty();
        assertThat(revoked).hasValue(1);
        SecretForms.assertAbsent(terminal.out() + terminal.err(), "t0ken");
    }

    @Test
    void whoeverDoesNotSignInTestsNothing() {
        var failure = new SignInFailure.NoRegistration(true);
        assistant.signInOutcome = new SignInOutcome.NotSignedIn(failure);

        assertThat(terminal.run(assistant, "probe", "hanako@yahoo.com", "--sign-in", "browser")).isEqualTo(1);
        assertThat(terminal.err().replaceAll("\\s+", " "))
                .contains(Messages.in(Language.EN).text(SignInTexts.title(failure)), "app password");
        assertThat(assistant.probed).isEmpty();
    }

    @Test
    void aServerThatTheProviderDoesNotNameGetsNoToken() {
        signsIn();
        assertThat(terminal.run(assistant, "probe", "hanako@gmail.com", "--sign-in", "browser", "--imap",
                "imap.gmail.com:993/tls", "--pop", "pop.evil.example:995/tls", "--smtp",
                "smtp.gmail.com:465/tls")).isZero();
        assertThat(assistant.probed).extracting((ServerSettings server) -> server.endpoint().host().ascii())
                .containsExactly("imap.gmail.com", "smtp.gmail.com");
        assertThat(terminal.err()).contains("pop.evil.example is not tested");
    }

    @Test
    void whereNoSignInIsKnownNobodyIsAsked() {
        assertThat(terminal.run(assistant, "probe", "hanako@example.jp", "--sign-in", "browser")).isEqualTo(1);
        assertThat(terminal.err()).contains("--sign-in-issuer");
        assertThat(assistant.signIns).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"--sign-in window", "--sign-in browser --password-stdin", "--sign-in browser --no-login",
            "--sign-in browser --token-stdin", "--sign-in browser --sign-in-issuer http://id.example.jp",
            "--sign-in browser --sign-in-issuer https://id.example.jp/?x"})
    void aMistakeAsksNobody(String more) {
        var words = ("probe hanako@example.jp " + more).split(" ");
        assertThat(terminal.run(assistant, words)).isEqualTo(2);
        assertThat(assistant.signIns).isEmpty();
    }

    private void signsIn() {
        var facts = new TokenFacts(Optional.empty(), List.of("mail"), List.of("mail"),
                Optional.of("hanako@example.jp"), List.of(), Optional.empty(), Optional.empty());
        assistant.signInOutcome = new SignInOutcome.SignedIn(new Grant(token, facts, SignInClient.Origin.REGISTERED,
                () -> {
                    revoked.incrementAndGet();
                    return Grant.Revocation.REVOKED;
                }));
    }

    private static SignInProgress.PageFacts page() {
        return new SignInProgress.PageFacts(Hostname.of("id.example.jp"), Hostname.of("example.jp"),
                SignInClient.Origin.REGISTERED, List.of("mail"), Instant.EPOCH);
    }
}
