package mailsetup.signin.flow;

import static mailsetup.signin.flow.BrowserFlowTest.failed;
import static mailsetup.signin.flow.BrowserFlowTest.signedIn;
import static mailsetup.signin.flow.ScriptedSignIn.token;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import mailsetup.core.Hostname;
import mailsetup.signin.SignInFailure;
import mailsetup.signin.SignInOutcome;
import mailsetup.signin.SignInProgress;
import mailsetup.signin.SignInQuestion;
import mailsetup.testkit.Waiting;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@Waiting
class DeviceFlowTest {
    @AutoClose
    private final ScriptedSignIn server = new ScriptedSignIn();

    @Test
    void theCodeIsShownAndTheServerIsAskedUntilThePersonAgreed() {
        server.tokens("{\"error\":\"authorization_pending\"}", token(""));
        signedIn(server.run(question()));
        var code = server.seen.stream().filter(SignInProgress.Code.class::isInstance)
                .map(SignInProgress.Code.class::cast).findFirst().orElseThrow();
        assertThat(code.code()).isEqualTo("WDJB-MJHT");
        assertThat(code.place().toString()).isEqualTo(server.web.url("/d"));
        assertThat(code.complete().orElseThrow().toString()).endsWith("/d?user_code=WDJB-MJHT");
        assertThat(code.toString()).doesNotContain("d3vice");
        assertThat(server.web.asked().stream().filter(line -> line.contains("/token"))).hasSize(2);
    }

    @Test
    void aCodeThatNobodyUsedHasExpired() {
        server.tokens("{\"error\":\"expired_token\"}");
        assertThat(failed(server.run(question()))).isEqualTo(new SignInFailure.CodeExpired());
    }

    @Test
    void aPersonWhoSaysNoIsNotAskedAgain() {
        server.tokens("{\"error\":\"access_denied\"}");
        assertThat(failed(server.run(question()))).isInstanceOf(SignInFailure.Refused.class);
        assertThat(server.web.asked().stream().filter(line -> line.contains("/token"))).hasSize(1);
    }

    @Test
    void aRegistrationThatMayNotDoThisIsGoodForTheBrowser() {
        server.web.page("/device", 400, "{\"error\":\"unauthorized_client\"}".getBytes(StandardCharsets.UTF_8));
        assertThat(failed(server.run(question()))).isEqualTo(
                new SignInFailure.Refused(SignInFailure.Refusal.NO_CODES, "unauthorized_client", ""));
    }

    @Test
    void withoutAPlaceForCodesThereIsNone() {
        server.metadata(json -> json.replace("device_authorization_endpoint", "nothing"));
        assertThat(failed(server.run(question()))).isEqualTo(new SignInFailure.NoDeviceCode());
    }

    @Test
    void aQrCodeLeadsNowhereElseThanTheWordsBesideIt() {
        server.web.page("/device", 200,
                """
                {"device_code":"d","user_code":"A","verification_uri":"ISSUER/d","interval":1,
                 "verification_uri_complete":"https://evil.example/?x"}""".replace("ISSUER", server.issuer())
                        .getBytes(StandardCharsets.UTF_8));
        signedIn(server.run(question()));
        assertThat(server.seen.stream().filter(SignInProgress.Code.class::isInstance)
                .map(SignInProgress.Code.class::cast).map(SignInProgress.Code::complete)).containsExactly(
                        Optional.empty());
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void aServerThatHangsOrDripsWhereCodesAreMadeIsLeftAtOnceOrGivenUp(boolean hangs) throws InterruptedException {
        server.slow("/device", hangs);
        var outcome = new AtomicReference<SignInOutcome>();
        server.leftAt("/device", () -> outcome.set(server.run(question())));
        assertThat(failed(outcome.get())).isEqualTo(new SignInFailure.Cancelled());
        assertThat(failed(server.hurry("/device").run(question()))).isEqualTo(
                new SignInFailure.NotReached(Hostname.of("localhost"), SignInFailure.Why.TOO_SLOW));
        assertThat(server.patience.getLast()).isLessThanOrEqualTo(Duration.ofSeconds(50));
    }

    @Test
    void aTokenThatComesInTheMomentOfCancelIsGivenBackAndItsRegistrationRemoved() throws InterruptedException {
        server.entry(server.issuer() + "/entry").back(() -> Thread.currentThread().interrupt());
        var outcome = new AtomicReference<SignInOutcome>();
        Thread.ofVirtual().start(() -> outcome.set(server.run(question()))).join();
        assertThat(failed(outcome.get())).isEqualTo(new SignInFailure.Cancelled());
        server.until(() -> !server.removals.isEmpty());
        assertThat(server.web.bodies().getLast()).contains("token=t0ken");
    }

    private SignInQuestion question() {
        return new SignInQuestion(ScriptedSignIn.HANAKO, server.settings(), SignInQuestion.Way.DEVICE_CODE,
                Optional.empty(), false);
    }
}
