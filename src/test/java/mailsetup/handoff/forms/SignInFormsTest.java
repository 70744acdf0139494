package mailsetup.handoff.forms;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import mailsetup.core.Message;
import mailsetup.core.Protocol;
import mailsetup.core.Security;
import mailsetup.core.SignInClient;
import mailsetup.core.SignInSettings;
import mailsetup.core.TokenMechanism;
import mailsetup.core.text.Language;
import mailsetup.core.text.Messages;
import mailsetup.discovery.format.AutoconfigXml;
import mailsetup.discovery.format.PaccJson;
import mailsetup.handoff.Code;
import mailsetup.handoff.Exporter;
import mailsetup.handoff.MailAccount;
import mailsetup.handoff.Order;
import mailsetup.testkit.Accounts;
import mailsetup.testkit.Beside;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** An account that opens by a sign-in in the browser, in every form. */
@Beside
class SignInFormsTest {
    private static final Messages ENGLISH = Messages.in(Language.EN);
    private static final URI ISSUER = URI.create("https://login.example.jp");
    private static final MailAccount ACCOUNT = Accounts.hanako().signingIn(Optional.of(signIn(Optional.of(ISSUER))));

    @Test
    void whatCannotTellItIsNotOfferedAndSaysWhy() {
        var not = Forms.all().stream().filter(form -> form.obstacle(ACCOUNT)
                .equals(Optional.of(Message.of("handoff.password-only")))).map(Exporter::id);
        assertThat(not).containsExactlyInAnyOrder("iphone", "delta-chat", "fetchmail", "offlineimap", "aerc",
                "geary", "autodiscover");
        assertThat(Forms.all()).allMatch(form -> form.obstacle(Accounts.hanako()).equals(
                form.hindrance(Accounts.hanako())));
    }

    @Test
    void noFormThatIsOfferedSpeaksOfAPassword() {
        assertThat(Forms.all()).filteredOn(form -> form.isText() && !(form instanceof Code))
                .filteredOn(form -> form.obstacle(ACCOUNT).isEmpty())
                .allSatisfy(form -> assertThat(text(form)).as(form.id())
                        .doesNotContain("password-cleartext", "\"password\"", "secret-tool", "Normal password"));
    }

    @Test
    void whatAutoconfigWritesIsReadBackWithoutTheOrganisationsRegistration() {
        var written = new Autoconfig().write(Order.of(ACCOUNT), ENGLISH);
        assertThat(new String(written, StandardCharsets.UTF_8)).contains("<authentication>OAuth2</authentication>")
                .doesNotContain("our-client");
        var read = AutoconfigXml.signIn(written).orElseThrow();
        assertThat(read.issuer()).contains(ISSUER);
        assertThat(read.asked()).containsExactly("mail.imap", "mail.smtp");
    }

    @Test
    void whatPaccWritesIsReadBackAndNeedsAnIssuer() {
        var account = new MailAccount(ACCOUNT.address(), "", ACCOUNT.incoming(), Optional.empty(), Optional.of(
                Accounts.server(Protocol.SMTP, "smtp.example.jp", Security.TLS, "hanako@example.jp")),
                Optional.empty());
        var signing = account.signingIn(ACCOUNT.signIn());
        assertThat(new Pacc().obstacle(signing)).isEmpty();
        assertThat(PaccJson.signIn(new Pacc().write(Order.of(signing), ENGLISH)).flatMap(SignInSettings::issuer))
                .contains(ISSUER);
        assertThat(new Pacc().obstacle(account.signingIn(Optional.of(signIn(Optional.empty())))))
                .contains(Message.of("handoff.no-issuer"));
    }

    @Test
    void thunderbirdForAndroidSignsInByImapAlone() {
        assertThat(new ThunderbirdAndroid().payload(Order.of(ACCOUNT)))
                .contains("[0,\"imap.example.jp\",993,3,6,", "[0,\"smtp.example.jp\",587,2,6,");
        var pop = new MailAccount(ACCOUNT.address(), "", ACCOUNT.other().orElseThrow(), Optional.empty(),
                ACCOUNT.submission(), Optional.empty(), ACCOUNT.signIn());
        assertThat(new ThunderbirdAndroid().obstacle(pop)).contains(Message.of("handoff.android-pop-sign-in"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                                            msmtp   | auth xoauth2
                                            msmtp   | passwordeval "oama access 'hanako@example.jp'"
                                            mbsync  | AuthMechs XOAUTH2
                                            mutt    | set imap_authenticators='xoauth2'
                                            mutt    | set imap_oauth_refresh_command="oama access 'hanako@example.jp'"
                                            mutt    | set smtp_authenticators='xoauth2'
                                            getmail | use_xoauth2 = true
                                            getmail | password_command = ("oama", "access", "hanako@example.jp")
                                            """)
    void theLinesForTheTerminalFetchAToken(String form, String line) {
        assertThat(text(Forms.find(form).orElseThrow()).lines()).contains(line);
    }

    @Test
    void theWayThatTheProviderNamesIsTheOneThatIsSet() {
        var how = signIn(Optional.of(ISSUER));
        var standard = ACCOUNT.signingIn(Optional.of(new SignInSettings(how.issuer(), how.pages(), how.scopes(),
                how.also(), how.client(), how.redirect(), how.resource(), true, false,
                Optional.of(TokenMechanism.OAUTHBEARER))));
        assertThat(new Msmtp().lines(standard)).contains("auth oauthbearer");
        assertThat(new Mbsync().lines(standard)).contains("AuthMechs OAUTHBEARER");
        assertThat(new Getmail().obstacle(standard)).contains(Message.of("handoff.no-oauthbearer"));
    }

    @Test
    void curlGetsTheTokenByAPipe() {
        assertThat(text(new Curl()).lines().filter(line -> line.contains("curl"))).isNotEmpty()
                .allMatch(line -> line.startsWith("oama access 'hanako@example.jp' | sed ") || line.startsWith("#"));
    }

    @Test
    void theSheetSaysWhereOneSignsIn() {
        assertThat(text(new ThunderbirdDesktop())).contains("OAuth2", "you sign in there");
    }

    private static String text(Exporter form) {
        return new String(form.write(Order.of(ACCOUNT).withPasswordLine(true), ENGLISH), StandardCharsets.UTF_8);
    }

    private static SignInSettings signIn(Optional<URI> issuer) {
        return new SignInSettings(issuer, Optional.empty(),
                Map.of(Protocol.IMAP, List.of("mail.imap"), Protocol.SMTP, List.of("mail.smtp")), List.of(),
                Optional.of(SignInClient.of("our-client", SignInClient.Origin.ORGANISATION)),
                SignInClient.USUAL_REDIRECT, Optional.empty(), true, false);
    }
}
