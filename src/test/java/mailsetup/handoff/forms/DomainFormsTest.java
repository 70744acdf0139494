package mailsetup.handoff.forms;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.json.JsonMapper;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Base64;
import java.util.Optional;
import java.util.regex.Pattern;
import mailsetup.core.EmailAddress;
import mailsetup.core.Protocol;
import mailsetup.core.Security;
import mailsetup.core.text.Language;
import mailsetup.core.text.Messages;
import mailsetup.handoff.MailAccount;
import mailsetup.handoff.Order;
import mailsetup.testkit.Accounts;
import mailsetup.testkit.Xmls;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Element;

/** What whoever runs the domain publishes. */
class DomainFormsTest {
    private static final Messages ENGLISH = Messages.in(Language.EN);
    private static final Pattern RECORD = Pattern
            .compile(
                    "[a-z0-9._-]+\\.\\tIN (SRV\\t\\d+ \\d+ \\d+ [a-z0-9.-]+\\.|CNAME\\t[a-z0-9.-]+\\.|TXT\\t\"[^\"]+\")");

    @Test
    void theAutoconfigFileIsValidByTheGrammar() {
        for (var account : new MailAccount[]{Accounts.hanako(), Accounts.localUser()}) {
            assertThat(Xmls.faults("autoconfig.rnc", new Autoconfig().write(Accounts.order(account), ENGLISH)))
                    .isEmpty();
        }
    }

    @Test
    void theGrammarRefusesWhatTheFormatForbids() {
        var good = new String(new Autoconfig().write(Order.of(Accounts.hanako()), ENGLISH), StandardCharsets.UTF_8);
        assertThat(Xmls.faults("autoconfig.rnc", good.replace(">993<", ">70000<").getBytes(StandardCharsets.UTF_8)))
                .isNotEmpty();
        assertThat(Xmls.faults("autoconfig.rnc", good.replace("SSL", "TLS").getBytes(StandardCharsets.UTF_8)))
                .isNotEmpty();
    }

    @Test
    void theChosenServerComesFirstAndUserNamesAreRules() {
        var xml = new String(new Autoconfig().write(Order.of(Accounts.localUser()), ENGLISH), StandardCharsets.UTF_8);

        assertThat(xml.indexOf("\"imap\"")).isLessThan(xml.indexOf("\"pop3\""));
        assertThat(xml).contains("%EMAILLOCALPART%").doesNotContain("hanako");
    }

    @Test
    void anAccountWithItsOwnUserNameIsNoRuleForADomain() {
        var own = new MailAccount(EmailAddress.of("hanako@example.jp"), "",
                Accounts.server(Protocol.IMAP, "imap.example.jp", Security.TLS, "m12345"), Optional.empty(),
                Accounts.hanako().submission(), Optional.empty());

        assertThat(new Autoconfig().hindrance(own)).isPresent();
        assertThat(new DomainSetupFile().hindrance(own)).isPresent();
        assertThat(new Pacc().hindrance(own)).isPresent();
        assertThat(new Autodiscover().hindrance(own)).isEmpty();
    }

    @Test
    void autodiscoverTellsStartTlsFromTlsWhereOutlookLooks() {
        var xml = Xmls.parse(new Autodiscover().write(Order.of(Accounts.hanako()), ENGLISH));
        var protocols = xml.getElementsByTagName("Protocol");

        assertThat(protocols.getLength()).isEqualTo(3);
        var imap = (Element) protocols.item(0);
        var smtp = (Element) protocols.item(2);
        assertThat(text(imap, "Type")).isEqualTo("IMAP");
        assertThat(text(imap, "Encryption")).isEqualTo("SSL");
        assertThat(text(smtp, "Type")).isEqualTo("SMTP");
        assertThat(text(smtp, "Encryption")).isEqualTo("TLS");
        assertThat(text(smtp, "Port")).isEqualTo("587");
        assertThat(text(imap, "LoginName")).isEqualTo("hanako@example.jp");
        assertThat(xml.getDocumentElement().getNamespaceURI())
                .isEqualTo("http://schemas.microsoft.com/exchange/autodiscover/responseschema/2006");
    }

    @Test
    void everyDnsLineIsACommentOrARecord() {
        var lines = new String(new DnsLines().write(Order.of(Accounts.hanako()), ENGLISH), StandardCharsets.UTF_8)
                .lines().toList();

        assertThat(lines).allMatch(line -> line.startsWith("; ") || RECORD.matcher(line).matches());
        assertThat(lines).contains("_imaps._tcp.example.jp.\tIN SRV\t0 1 993 imap.example.jp.",
                "_pop3s._tcp.example.jp.\tIN SRV\t10 1 995 pop.example.jp.",
                "_submission._tcp.example.jp.\tIN SRV\t0 1 587 smtp.example.jp.");
    }

    @Test
    void theDigestInTheTxtRecordIsThatOfThePaccFile() throws Exception {
        var account = new MailAccount(EmailAddress.of("a@example.jp"), "",
                Accounts.server(Protocol.IMAP, "imap.example.jp", Security.TLS, "a@example.jp"), Optional.empty(),
                Optional.of(Accounts.server(Protocol.SMTP, "smtp.example.jp", Security.TLS, "a@example.jp")),
                Optional.empty());
        var file = new Pacc().write(Order.of(account), ENGLISH);
        var digest = Base64.getEncoder().encodeToString(MessageDigest.getInstance("SHA-256").digest(file));

        assertThat(new String(new DnsLines().write(Order.of(account), ENGLISH), StandardCharsets.UTF_8)).contains(
                "_ua-auto-config.example.jp.\tIN TXT\t\"v=UAAC1; a=sha256; d=" + digest + "\"");
        var json = new JsonMapper().readTree(file);
        assertThat(json.at("/protocols/imap/host").asText()).isEqualTo("imap.example.jp");
        assertThat(json.at("/protocols/smtp/host").asText()).isEqualTo("smtp.example.jp");
        assertThat(new Pacc().hindrance(Accounts.hanako())).as("port 587 has no place").isPresent();
    }

    private static String text(Element parent, String name) {
        return parent.getElementsByTagName(name).item(0).getTextContent();
    }
}
