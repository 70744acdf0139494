package mailsetup.discovery.format;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import mailsetup.core.EmailAddress;
import mailsetup.core.Origin;
import mailsetup.core.Provenance;
import mailsetup.core.Security;
import mailsetup.core.Trust;
import mailsetup.discovery.format.AutodiscoverXml.Reply;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class AutodiscoverXmlTest {
    private static final EmailAddress ADDRESS = EmailAddress.of("hanako@himawari.test");
    private static final Provenance FROM = new Provenance(Origin.AUTODISCOVER, "here", Trust.DOMAIN);
    /** A reply with one IMAP server, whose details are to be filled in. */
    public static final String REPLY = """
                                       <?xml version="1.0" encoding="utf-8"?>
                                       <Autodiscover xmlns="http://schemas.microsoft.com/exchange/autodiscover/responseschema/2006">
                                       <Response xmlns="http://schemas.microsoft.com/exchange/autodiscover/outlook/responseschema/2006a">
                                       <Account><AccountType>email</AccountType><Action>settings</Action>
                                       <Protocol><Type>EXCH</Type><Server>exchange.himawari.test</Server></Protocol>
                                       <Protocol><Type>IMAP</Type><Server>imap.himawari.test</Server>%s</Protocol>
                                       </Account></Response></Autodiscover>
                                       """;

    @ParameterizedTest
    @CsvSource({"<Port>993</Port><SSL>on</SSL>, TLS", "<Port>143</Port><SSL>on</SSL>, STARTTLS",
            "<Port>143</Port><SSL>off</SSL>, PLAIN",
            "<Port>143</Port><SSL>off</SSL><Encryption>TLS</Encryption>, STARTTLS",
            "<Port>993</Port><SSL>on</SSL><Encryption>None</Encryption>, PLAIN", "<Port>993</Port>, TLS", "'', TLS"})
    void thePortAndEncryptionDecideTheMode(String details, Security security) {
        assertThat(((Reply.Servers) read(REPLY.formatted(details))).candidates())
                .extracting(c -> c.settings().endpoint().security()).containsExactly(security);
    }

    @Test
    void atAnUnusualPortBothModesArePossible() {
        assertThat(((Reply.Servers) read(REPLY.formatted("<Port>10993</Port>"))).candidates())
                .extracting(c -> c.settings().endpoint().security()).containsExactly(Security.TLS, Security.STARTTLS);
    }

    @Test
    void theLoginNameIsTheAddressUnlessAnotherIsGiven() {
        assertThat(((Reply.Servers) read(REPLY.formatted("<LoginName>hanako</LoginName>"))).candidates().getFirst()
                .settings().user()).isEqualTo("hanako");
        assertThat(((Reply.Servers) read(REPLY.formatted(""))).candidates().getFirst().settings().user())
                .isEqualTo("hanako@himawari.test");
    }

    @Test
    void redirectionsAreTold() {
        var account = REPLY.substring(0, REPLY.indexOf("<Action>"));
        var end = "</Account></Response></Autodiscover>";
        assertThat(read(account + "<Action>redirectUrl</Action><RedirectUrl>https://x.test/a</RedirectUrl>" + end))
                .isEqualTo(new Reply.ElsewhereUrl("https://x.test/a"));
        assertThat(read(account + "<Action>redirectAddr</Action><RedirectAddr>a@x.test</RedirectAddr>" + end))
                .isEqualTo(new Reply.ElsewhereAddress("a@x.test"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "text", "<Autodiscover/>", "<Autodiscover><Response><Error/></Response></Autodiscover>",
            "<!DOCTYPE x [<!ENTITY e \"x\">]><Autodiscover><Response><Account/></Response></Autodiscover>"})
    void nonsenseIsNonsense(String text) {
        assertThat(read(text)).isEqualTo(new Reply.Nonsense());
    }

    @Test
    void anAddressCannotBreakOutOfTheQuestion() {
        var request = AutodiscoverXml.request(EmailAddress.of("a&b@himawari.test"));
        assertThat(request).contains("<EMailAddress>a&amp;b@himawari.test</EMailAddress>");
    }

    private static Reply read(String text) {
        return AutodiscoverXml.read(text.getBytes(StandardCharsets.UTF_8), ADDRESS, FROM);
    }
}
