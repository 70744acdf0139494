package mailsetup.signin.flow;

import static mailsetup.signin.flow.ScriptedSignIn.question;
import static mailsetup.signin.flow.ScriptedSignIn.token;
import static mailsetup.signin.flow.ScriptedSignIn.visit;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import java.util.regex.Matcher;
import mailsetup.core.Hostname;
import mailsetup.core.PublishedSignIn;
import mailsetup.core.Secret;
import mailsetup.core.SignInClient;
import mailsetup.core.ledger.Disclosure;
import mailsetup.signin.Grant;
import mailsetup.signin.SignInFailure;
import mailsetup.signin.SignInFailure.Refusal;
import mailsetup.signin.SignInOutcome;
import mailsetup.signin.SignInProgress;
import mailsetup.signin.SignInQuestion;
import mailsetup.testkit.TestCertificates;
import mailsetup.testkit.Waiting;
import mailsetup.testkit.WebServer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@Waiting
class BrowserFlowTest {
    @AutoClose
    private final ScriptedSignIn server = new ScriptedSignIn();
    private final List<Socket> silent = new ArrayList<>();

    @AfterEach
    void leave() throws IOException {
        for (var visitor : silent) {
            visitor.close();
        }
    }

    @Test
    void aProgramThatRegistersItselfGetsATokenForWhoeverSignedIn() {
        var account = "." + base64("{\"aud\":\"made-here\",\"email\":\"hanako@example.jp\"}") + ".";
        server.tokens(token(",\"scope\":\"mail\",\"id_token\":\"x" + account + "x\""));
        var grant = signedIn(server.run());
        assertThat(grant.client()).isEqualTo(SignInClient.Origin.REGISTERED);
        // Some bind a registration to the scopes that it names.
        assertThat(server.web.bodies().getFirst()).contains("\"scope\":\"mail openid email\"");
        String token = grant.token().use(String::new);
        assertThat(token).isEqualTo("t0ken");
        assertThat(grant.facts().account()).contains("hanako@example.jp");
        assertThat(grant.facts().asked()).containsExactly("mail", "openid", "email");
        assertThat(grant.facts().withheld()).as("what tells the account alone opens no mailbox").isEmpty();
        assertThat(grant.facts().expires()).isPresent();
        assertThat(server.seen).hasExactlyElementsOfTypes(SignInProgress.Asking.class, SignInProgress.Page.class,
                SignInProgress.Back.class);
    }

    @Test
    void thePageIsAskedWithAProofThatOnlyThisProgramCanComplete() {
        var page = new AtomicReference<Map<String, String>>(Map.of());
        server.person(asked -> {
            page.set(asked);
            return "code=c0de&state=" + asked.get("state");
        });
        signedIn(server.run());
        assertThat(page.get()).containsEntry("response_type", "code").containsEntry("code_challenge_method", "S256")
                .containsEntry("client_id", "made-here").containsEntry("login_hint", "hanako@example.jp")
                .containsEntry("scope", "mail openid email");
        assertThat(page.get().get("redirect_uri")).matches("http://127\\.0\\.0\\.1:\\d+/");
        var form = Form.read(server.web.bodies().getLast()).orElseThrow();
        assertThat(form).containsEntry("code", "c0de").containsEntry("grant_type", "authorization_code");
        assertThat(new Pkce(form.getOrDefault("code_verifier", "")).challenge())
                .isEqualTo(page.get().get("code_challenge"));
    }

    @Test
    void whoeverElseKnocksAtTheDoorGetsNothingAndTheRightAnswerStillCounts() {
        server.person(asked -> {
            var door = asked.get("redirect_uri");
            for (var stray : List.of("favicon.ico", "?code=stolen&state=wrong", "?error=access_denied", "?state=x",
                    "?code=a&error=b&state=" + asked.get("state"), "?code=a&code=b&state=" + asked.get("state"),
                    "other?code=a&state=" + asked.get("state"))) {
                assertThat(visit(door + stray)).as(stray).isEqualTo("404");
            }
            return "code=c0de&state=" + asked.get("state");
        });
        signedIn(server.run());
        assertThat(server.web.bodies().getLast()).contains("code=c0de").doesNotContain("stolen");
    }

    @Test
    void visitorsWhoSayNothingDoNotKeepTheRightOneOut() {
        server.person(asked -> {
            var door = URI.create(asked.get("redirect_uri"));
            for (int i = 0; i < 20; i++) {
                silent.add(silent(door));
            }
            return "code=c0de&state=" + asked.get("state");
        });
        signedIn(server.run());
    }

    @Test
    void theLinkHoldsNothingOfThePage() {
        signedIn(server.run());
        var link = server.seen.stream().filter(SignInProgress.Page.class::isInstance)
                .map(SignInProgress.Page.class::cast).findFirst().orElseThrow();
        assertThat(link.link().toString()).matches("http://127\\.0\\.0\\.1:\\d+/[A-Za-z0-9_-]{43}");
        assertThat(link.page().host().ascii()).isEqualTo("localhost");
    }

    @Test
    void theRedirectThatComesBackFromARegistrationIsTheOneThatIsUsed() {
        server.web.page("/register", 201, "{\"client_id\":\"x\",\"redirect_uris\":[\"http://localhost/callback\"]}"
                .getBytes(StandardCharsets.UTF_8));
        var seen = new AtomicReference<>("");
        server.person(asked -> {
            seen.set(asked.getOrDefault("redirect_uri", ""));
            return "code=c0de&state=" + asked.get("state");
        });
        signedIn(server.run());
        assertThat(seen.get()).matches("http://localhost:\\d+/callback");
    }

    @Test
    void whoeverDeclinesARegistrationIsAskedAsTheOrganisation() {
        server.web.page("/register", 403, "{\"error\":\"invalid_client_metadata\"}".getBytes(StandardCharsets.UTF_8));
        assertThat(signedIn(server.run(SignInQuestion.of(ScriptedSignIn.HANAKO, server.organisation()))).client())
                .isEqualTo(SignInClient.Origin.ORGANISATION);
        assertThat(failed(server.run()))
                .isEqualTo(new SignInFailure.RegistrationRefused("invalid_client_metadata"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"https://[2001:db8::1]/token", "https://[::1%25lo]/token", "https://LONG.example/token",
            "https://a_b.example/token", "https://1.2.3.4.5/token", "https://x.example:99999/token",
            "https://x.example:/token", "https://-x.example/token", "https://xn--.example/token",
            "https://xn--a-ecp.example/token"})
    void anOddPlaceEndsTheSignInAndBreaksNothing(String place) {
        var odd = place.replace("LONG", "l".repeat(70));
        for (var key : List.of("authorization_endpoint", "token_endpoint", "registration_endpoint")) {
            server.metadata(json -> json.replaceFirst("\"" + key + "\":\"[^\"]*\"",
                    Matcher.quoteReplacement("\"" + key + "\":\"" + odd + "\"")));
            server.hurry("/token");
            assertThat(server.run(SignInQuestion.of(ScriptedSignIn.HANAKO, server.organisation()),
                    Duration.ofMillis(300))).as(key).isNotNull();
        }
    }

    @Test
    void timesAndPermissionsBeyondAllMeasureAreNotKept() {
        server.tokens(token(",\"expires_in\":999999999999,\"scope\":\"" + "mail ".repeat(3000) + "\"")
                .replaceFirst("\"expires_in\":3600,", ""));
        var facts = signedIn(server.run()).facts();
        assertThat(facts.expires()).isEmpty();
        assertThat(facts.granted()).hasSizeLessThanOrEqualTo(100);
        var claims = Base64.getUrlEncoder().withoutPadding().encodeToString(
                "{\"iat\":999999999999,\"exp\":1796127088000,\"scope\":\"a b\"}".getBytes(StandardCharsets.UTF_8));
        try (var pasted = Secret.of("e30." + claims + ".signature")) {
            assertThat(SignInFlow.pasted(pasted).issued()).isEmpty();
            assertThat(SignInFlow.pasted(pasted).expires()).isEmpty();
        }
    }

    @Test
    void aNoWithTheStatusOfAYesIsANo() {
        server.web.page("/token", 200, "{\"error\":\"invalid_grant\"}".getBytes(StandardCharsets.UTF_8));
        assertThat(failed(server.run())).isInstanceOfSatisfying(SignInFailure.Refused.class,
                no -> assertThat(no.refusal()).isEqualTo(Refusal.STALE));
    }

    @Test
    void aRegistrationThatTellsNoRedirectIsTheOneThatWasAsked() {
        server.web.page("/register", 201, "{\"client_id\":\"made\"}".getBytes(StandardCharsets.UTF_8));
        assertThat(signedIn(server.run()).client()).isEqualTo(SignInClient.Origin.REGISTERED);
    }

    @ParameterizedTest
    @ValueSource(strings = {"to ken", "t\\u0001", "t\\u00e9", "t,k", "t\\\"k", "t\\r\\nX: y", ""})
    void aTokenWithLettersThatNoTokenHasIsNone(String letters) {
        server.tokens(token("").replace("t0ken", letters));
        assertThat(failed(server.run())).isEqualTo(
                new SignInFailure.Unusable(Hostname.of("localhost"), SignInFailure.Place.TOKEN));
    }

    @Test
    void aPlaceForRegistrationsThatIsBrokenIsNoHindranceForTheOrganisation() {
        server.web.page("/register", 200, "<html>".getBytes(StandardCharsets.UTF_8));
        assertThat(signedIn(server.run(SignInQuestion.of(ScriptedSignIn.HANAKO, server.organisation()))).client())
                .isEqualTo(SignInClient.Origin.ORGANISATION);
        assertThat(failed(server.run())).isEqualTo(new SignInFailure.Unusable(Hostname.of("localhost"),
                SignInFailure.Place.REGISTRATION));
    }

    @Test
    void aTypedRegistrationGoesBeforeAllOthers() {
        var typed = new SignInClient("typed", Optional.of(Secret.of("s3cret")), SignInClient.Origin.TYPED,
                URI.create("http://127.0.0.1"));
        var grant = signedIn(server.run(new SignInQuestion(ScriptedSignIn.HANAKO, server.organisation(),
                SignInQuestion.Way.BROWSER, Optional.of(typed), false)));
        assertThat(grant.client()).isEqualTo(SignInClient.Origin.TYPED);
        assertThat(server.web.asked()).noneMatch(line -> line.contains("/register"));
        assertThat(server.web.bodies().getLast()).contains("client_secret=s3cret");
    }

    @Test
    void theTokenIsGivenBackWhereTheProviderCan() {
        assertThat(signedIn(server.run()).revoke()).isEqualTo(Grant.Revocation.REVOKED);
        assertThat(server.web.bodies().getLast()).contains("token=t0ken");
        server.web.page("/revoke", 503, new byte[0]);
        assertThat(signedIn(server.run()).revoke()).isEqualTo(Grant.Revocation.NOT_DONE);
        server.metadata(json -> json.replace("revocation_endpoint", "nothing"));
        assertThat(signedIn(server.run()).revoke()).isEqualTo(Grant.Revocation.NOT_OFFERED);
    }

    @Test
    void aRegistrationThatWasMadeForThisIsRemovedAfterItAlsoWhereNobodySignedIn() {
        server.entry(server.issuer() + "/entry");
        signedIn(server.run()).revoke();
        assertThat(server.removals).containsExactly("DELETE Bearer r3move");
        server.person(asked -> "error=access_denied&state=" + asked.get("state"));
        failed(server.run());
        assertThat(server.removals).hasSize(2);
    }

    @Test
    void whatOpensARegistrationGoesToNoOtherHost() {
        try (var other = WebServer.https()) {
            server.entry(other.url("/entry"));
            signedIn(server.run()).revoke();
            assertThat(other.asked()).isEmpty();
        }
        assertThat(server.removals).isEmpty();
    }

    @Test
    void whoeverSaysItIsAnotherServerIsLeft() {
        server.person(asked -> "code=c0de&iss=https%3A%2F%2Fevil.example&state=" + asked.get("state"));
        assertThat(failed(server.run())).isInstanceOf(SignInFailure.OtherIssuer.class);
        server.metadata(json -> json.replace("\"scopes_supported\"",
                "\"authorization_response_iss_parameter_supported\":true,\"scopes_supported\""));
        server.person(asked -> "code=c0de&state=" + asked.get("state"));
        assertThat(failed(server.run())).isInstanceOf(SignInFailure.OtherIssuer.class);
        assertThat(server.web.asked()).noneMatch(line -> line.contains("/token"));
        server.person(asked -> "code=c0de&iss=" + server.issuer() + "&state=" + asked.get("state"));
        signedIn(server.run());
    }

    @Test
    void anIssuerIsComparedLetterByLetterAndNoRedirectIsFollowed() {
        server.metadata(json -> json.replace("\"issuer\":\"ISSUER\"", "\"issuer\":\"ISSUER/\""));
        assertThat(failed(server.run())).isInstanceOf(SignInFailure.OtherIssuer.class);
        server.web.redirect("/.well-known/oauth-authorization-server", server.web.url("/elsewhere"));
        assertThat(failed(server.run())).isInstanceOf(SignInFailure.Unusable.class);
        assertThat(server.web.asked()).noneMatch(line -> line.contains("elsewhere"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"http://localhost/auth", "https://user@localhost/auth", "https://localhost/auth#x", "",
            "javascript:alert(1)", "not a place"})
    void aPageThatIsNotOneOfTheEncryptedWebIsNone(String page) {
        server.metadata(json -> json.replace("ISSUER/auth\"", page + "\""));
        assertThat(failed(server.run())).isInstanceOf(SignInFailure.Unusable.class);
    }

    @Test
    void aPageWhoseLettersPassForOthersIsNotOpened() {
        // A Cyrillic letter in the middle of Latin ones.
        server.metadata(json -> json.replace("ISSUER/auth\"", "https://xn--exmple-4nf.jp/auth\""));
        assertThat(failed(server.run())).isInstanceOf(SignInFailure.UnsafePage.class);
        assertThat(server.seen).noneMatch(SignInProgress.Page.class::isInstance);
    }

    @Test
    void aPersonWhoDoesNotComeBackIsWaitedForThatLong() {
        server.person(_ -> "");
        var patience = Duration.ofMillis(300);
        assertThat(failed(server.run(SignInQuestion.of(ScriptedSignIn.HANAKO, server.settings()), patience)))
                .isEqualTo(new SignInFailure.NotBack(patience, false));
        server.person(_ -> "code=c0de&state=of-yesterday");
        assertThat(failed(server.run(SignInQuestion.of(ScriptedSignIn.HANAKO, server.settings()), patience)))
                .isEqualTo(new SignInFailure.NotBack(patience, true));
    }

    @Test
    void aServerThatSaysNothingOrDoesNotProveItsNameIsGivenUp() {
        try (var stranger = WebServer.https(TestCertificates.wrongName())) {
            var settings = new PublishedSignIn(stranger.url(""), "", "", "mail", "").read().orElseThrow();
            assertThat(failed(server.run(SignInQuestion.of(ScriptedSignIn.HANAKO, settings)))).isEqualTo(
                    new SignInFailure.NotReached(Hostname.of("localhost"), SignInFailure.Why.BAD_CERTIFICATE));
            assertThat(stranger.asked()).isEmpty();
        }
        // Last, because from here on nobody waits long.
        server.slow("/.well-known/oauth-authorization-server", true).hurry("/.well-known");
        assertThat(failed(server.run())).isEqualTo(
                new SignInFailure.NotReached(Hostname.of("localhost"), SignInFailure.Why.TOO_SLOW));
    }

    @ParameterizedTest
    @ValueSource(strings = {"/.well-known/oauth-authorization-server", "/register", "/token"})
    void aServerThatKeepsSilentAtAnyPlaceIsLeftAtOnceWhenThePersonWantsTo(String place) throws InterruptedException {
        server.web.silence(place);
        var outcome = new AtomicReference<SignInOutcome>();
        server.leftAt(place, () -> outcome.set(server.run()));
        assertThat(failed(outcome.get())).isEqualTo(new SignInFailure.Cancelled());
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void aServerThatHangsOrDripsWhereATokenIsGivenBackIsLeftAtOnceWhenThePersonWantsTo(boolean hangs)
            throws InterruptedException {
        server.slow("/revoke", hangs);
        var grant = signedIn(server.run());
        var done = new AtomicReference<Grant.Revocation>();
        server.leftAt("/revoke", () -> done.set(grant.revoke()));
        assertThat(done.get()).isEqualTo(Grant.Revocation.NOT_DONE);
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void aServerThatHangsOrDripsWhereATokenIsGivenBackIsGivenUp(boolean hangs) {
        server.slow("/revoke", hangs).hurry("/revoke");
        assertThat(signedIn(server.run()).revoke()).isEqualTo(Grant.Revocation.NOT_DONE);
        assertThat(server.patience.getLast()).isLessThanOrEqualTo(Duration.ofSeconds(10));
    }

    @Test
    void whatWasRegisteredBeforeCancelIsRemovedWhileNobodyWaits() throws InterruptedException {
        server.entry(server.issuer() + "/entry").slow("/token", true);
        server.leftAt("/token", () -> failed(server.run()));
        server.until(() -> !server.removals.isEmpty());
        assertThat(server.removals).containsExactly("DELETE Bearer r3move");
    }

    @Test
    void anInterruptEndsTheWaiting() throws InterruptedException {
        server.person(_ -> {
            Thread.currentThread().interrupt();
            return "";
        });
        var outcome = new AtomicReference<SignInOutcome>();
        var run = Thread.ofVirtual().start(() -> outcome.set(server.run()));
        run.join();
        assertThat(failed(outcome.get())).isEqualTo(new SignInFailure.Cancelled());
    }

    @ParameterizedTest
    @CsvSource({"access_denied, The user said no, DECLINED",
            "access_denied, AADSTS65001: needs consent, NEEDS_ADMIN",
            "interaction_required, AADSTS53003: blocked by rules, FORBIDDEN_BY_RULE",
            "access_denied, admin_policy_enforced, NEEDS_ADMIN",
            "server_error, , TEMPORARY", "invalid_scope, , SCOPE", "strange, , OTHER"})
    void whatThePageSaysIsToldApart(String error, String words, Refusal meant) {
        server.person(asked -> "error=" + error + (words == null ? "" : "&error_description=" + words.replace(' ', '+'))
                + "&state=" + asked.get("state"));
        assertThat(failed(server.run())).isInstanceOfSatisfying(SignInFailure.Refused.class,
                refused -> assertThat(refused.refusal()).isEqualTo(meant));
    }

    @ParameterizedTest
    @CsvSource({"invalid_grant, , STALE", "invalid_client, AADSTS7000218: needs client_secret, NEEDS_SECRET",
            "invalid_client, gone, CLIENT", "unauthorized_client, AADSTS700016, CLIENT"})
    void whatTheServerSaysIsToldApart(String error, String words, Refusal meant) {
        server.tokens("{\"error\":\"" + error + "\",\"error_description\":\"" + words + "\"}");
        assertThat(failed(server.run())).isInstanceOfSatisfying(SignInFailure.Refused.class,
                refused -> assertThat(refused.refusal()).isEqualTo(meant));
    }

    @ParameterizedTest
    @ValueSource(strings = {"{}", "[]", "{\"access_token\":\"t\",\"token_type\":\"DPoP\"}",
            "{\"access_token\":\"two words\",\"token_type\":\"Bearer\"}",
            "{\"access_token\":7,\"token_type\":\"Bearer\"}",
            "{\"access_token\":\"a\",\"access_token\":\"b\",\"token_type\":\"Bearer\"}", "not json", ""})
    void whatIsNoTokenIsNone(String answer) {
        server.tokens(answer);
        assertThat(failed(server.run())).isInstanceOf(SignInFailure.Unusable.class);
    }

    @Test
    void nothingThatIsSecretStandsInTheLedgerOrInTheProgress() {
        signedIn(server.run()).revoke();
        var said = server.ledger.entries() + " " + server.seen;
        assertThat(said).doesNotContain("t0ken", "c0de");
        assertThat(server.ledger.entries().stream().flatMap(line -> line.told().stream()))
                .contains(Disclosure.Plain.PROGRAM_NAME, Disclosure.Plain.SIGN_IN_CODE, Disclosure.Plain.ACCESS_TOKEN)
                .doesNotContain(Disclosure.Plain.ADDRESS);
        assertThat(question("https://x.example/?a=b")).hasSize(1);
    }

    static Grant signedIn(SignInOutcome outcome) {
        assertThat(outcome).isInstanceOf(SignInOutcome.SignedIn.class);
        return ((SignInOutcome.SignedIn) outcome).grant();
    }

    static SignInFailure failed(SignInOutcome outcome) {
        assertThat(outcome).isInstanceOf(SignInOutcome.NotSignedIn.class);
        return ((SignInOutcome.NotSignedIn) outcome).failure();
    }

    private static Socket silent(URI door) {
        try {
            return new Socket(door.getHost(), door.getPort());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String base64(String json) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(json.getBytes(StandardCharsets.UTF_8));
    }
}
