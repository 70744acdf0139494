package mailsetup.discovery.source;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.security.MessageDigest;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import mailsetup.core.Candidate;
import mailsetup.core.SignInClient;
import mailsetup.core.SignInSettings;
import mailsetup.discovery.Question;
import mailsetup.discovery.SourceAnswer;
import mailsetup.discovery.web.Content;
import mailsetup.discovery.web.Web;
import mailsetup.discovery.web.WebAnswer;
import mailsetup.probe.Deadline;
import mailsetup.testkit.ScriptedDns;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Where one signs in, the mail domain says itself and over https, or nobody. */
class SignInSourcesTest {
    private static final String FILE = Village.config("himawari.test").replace("</clientConfig>",
            """
            <oAuth2><issuer>https://id.himawari.test</issuer><scope>mail.read mail.send</scope>
            <clientID>for-everybody</clientID></oAuth2></clientConfig>""");
    private static final String PACC = """
                                       {"protocols": {"imap": {"host": "imap.himawari.test"}},
                                        "authentication": {"oauth-public": {"issuer": "https://id.himawari.test"}}}""";

    @Test
    void theOwnFileOfTheDomainNamesItForEachOfItsServers() {
        var signIn = autoconfig(FILE, "autoconfig.himawari.test", true).orElseThrow();
        assertThat(signIn.issuer()).contains(URI.create("https://id.himawari.test"));
        assertThat(signIn.asked()).containsExactly("mail.read", "mail.send");
        assertThat(signIn.client().map(SignInClient::origin)).contains(SignInClient.Origin.PUBLISHED);
    }

    @Test
    void whatCameUnprotectedOrFromElsewhereIsNotBelievedInThis() {
        assertThat(autoconfig(FILE, "autoconfig.himawari.test", false)).isEmpty();
        assertThat(autoconfig(FILE, "autoconfig.evil.example", true)).isEmpty();
        var web = new OnePage(FILE, "autoconfig.himawari.test", true);
        assertThat(signIn(new IspdbSource(web, Places.standard()).find(question()))).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"accounts.example", "http://id.himawari.test", "https://user@id.himawari.test",
            "https://id.himawari.test/?x", "https://id.himawari.test/../x", "javascript:x", ""})
    void whatIsNoIssuerIsNone(String issuer) {
        assertThat(autoconfig(FILE.replace("https://id.himawari.test", issuer), "autoconfig.himawari.test", true))
                .isEmpty();
    }

    @Test
    void twoPlacesStandForAnIssuer() {
        var file = FILE.replace("<issuer>https://id.himawari.test</issuer>",
                "<issuer>himawari</issuer><authURL>https://id.himawari.test/a</authURL>"
                        + "<tokenURL>https://id.himawari.test/t</tokenURL>");
        var pages = autoconfig(file, "autoconfig.himawari.test", true).flatMap(SignInSettings::pages).orElseThrow();
        assertThat(pages.token()).isEqualTo(URI.create("https://id.himawari.test/t"));
    }

    @Test
    void theSealedFileNamesItWithTheScopeOfTheStandard() throws Exception {
        try (var dns = new ScriptedDns()) {
            var digest = MessageDigest.getInstance("SHA-256").digest(PACC.getBytes(UTF_8));
            dns.zone("_ua-auto-config.himawari.test. TXT \"v=UAAC1; a=sha256; d=%s\"\n"
                    .formatted(Base64.getEncoder().encodeToString(digest)));
            for (var host : List.of("himawari.test", "evil.example")) {
                var source = new PaccSource(new OnePage(PACC, host, true), dns.client(), Places.standard());
                assertThat(signIn(source.find(question())).map(SignInSettings::asked))
                        .isEqualTo(host.equals("himawari.test")
                                ? Optional.of(List.of("urn:ietf:params:oauth:scope:mail"))
                                : Optional.empty());
            }
        }
    }

    private static Optional<SignInSettings> autoconfig(String file, String host, boolean verified) {
        return signIn(AutoconfigSource.host(new OnePage(file, host, verified), Places.standard()).find(question()));
    }

    private static Optional<SignInSettings> signIn(SourceAnswer answer) {
        assertThat(answer).isInstanceOf(SourceAnswer.Settings.class);
        return ((SourceAnswer.Settings) answer).candidates().stream().map(Candidate::signIn).distinct().reduce(
                (one, other) -> {
                    throw new AssertionError("all servers of a file have the same");
                }).orElseThrow();
    }

    private static Question question() {
        return Village.question(Village.TELLING);
    }

    /** Whatever is asked for is this page, from that host in the end. */
    private record OnePage(String text, String host, boolean verified) implements Web {
        @Override
        public WebAnswer get(URI place, Deadline deadline) {
            return new WebAnswer.Page(new Content(text.getBytes(UTF_8)), URI.create("https://" + host + "/"), verified);
        }

        @Override
        public WebAnswer post(URI place, String xml, Deadline deadline) {
            throw new AssertionError("nothing is sent");
        }

        @Override
        public WebAnswer peek(URI place, Deadline deadline) {
            throw new AssertionError("nobody looks");
        }

        @Override
        public void close() {}
    }
}
