package mailsetup.discovery.format;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import mailsetup.core.Candidate;
import mailsetup.core.EmailAddress;
import mailsetup.core.Endpoint;
import mailsetup.core.Hostname;
import mailsetup.core.Origin;
import mailsetup.core.Protocol;
import mailsetup.core.Provenance;
import mailsetup.core.Security;
import mailsetup.core.ServerSettings;
import mailsetup.core.Trust;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** One valid document; each test breaks one thing in it. */
class AutoconfigXmlTest {
    private static final EmailAddress ADDRESS = EmailAddress.of("hanako@himawari.test");
    private static final Provenance FROM = new Provenance(Origin.AUTOCONFIG, "here", Trust.DOMAIN);
    private static final String VALID = """
                                        <?xml version="1.0" encoding="UTF-8"?>
                                        <clientConfig version="1.1">
                                          <emailProvider id="himawari.test">
                                            <domain>himawari.test</domain>
                                            <incomingServer type="imap">
                                              <hostname>imap.himawari.test</hostname><port>993</port>
                                              <socketType>SSL</socketType><username>%EMAILADDRESS%</username>
                                              <authentication>password-cleartext</authentication>
                                            </incomingServer>
                                            <incomingServer type="pop3">
                                              <hostname> pop.%EMAILDOMAIN% </hostname><port>110</port>
                                              <socketType>plain</socketType><username>%EMAILLOCALPART%</username>
                                            </incomingServer>
                                            <outgoingServer type="smtp">
                                              <hostname>smtp.himawari.test</hostname><port>587</port>
                                              <socketType>STARTTLS</socketType>
                                            </outgoingServer>
                                          </emailProvider>
                                        </clientConfig>
                                        """;

    @Test
    void allServersAreReadWithTheirPlaceholdersFilled() {
        var found = read(VALID).orElseThrow();
        assertThat(found).extracting(c -> c.settings().endpoint()).containsExactly(
                new Endpoint(Protocol.IMAP, new Hostname("imap.himawari.test"), 993, Security.TLS),
                new Endpoint(Protocol.POP3, new Hostname("pop.himawari.test"), 110, Security.PLAIN),
                new Endpoint(Protocol.SMTP, new Hostname("smtp.himawari.test"), 587, Security.STARTTLS));
        assertThat(found).extracting(c -> c.settings().user())
                .containsExactly("hanako@himawari.test", "hanako", "hanako@himawari.test");
        assertThat(found).extracting(Candidate::from).containsOnly(FROM);
    }

    @ParameterizedTest
    @ValueSource(strings = {"<port>99300</port>", "<port>-1</port>", "<port>many</port>", "<port></port>", ""})
    void aPortThatCannotBeDropsItsOwnServerOnly(String port) {
        assertThat(read(VALID.replace("<port>993</port>", port)).orElseThrow())
                .extracting(c -> c.settings().protocol()).containsExactly(Protocol.POP3, Protocol.SMTP);
    }

    @ParameterizedTest
    @ValueSource(strings = {"<hostname>imap server</hostname>", "<hostname></hostname>",
            "<hostname>-x.test</hostname>", "<hostname>a&#10;b.test</hostname>",
            "<hostname>%EMAILLOCALPART%.evil.example</hostname>"})
    void aHostThatCannotBeDropsItsOwnServerOnly(String host) {
        assertThat(read(VALID.replace("<hostname>imap.himawari.test</hostname>", host)).orElseThrow()).hasSize(2);
    }

    @Test
    void aUserNameThatCouldEndALineDropsItsOwnServerOnly() {
        assertThat(read(VALID.replace("<username>%EMAILADDRESS%", "<username>a&#13;&#10;b")).orElseThrow()).hasSize(2);
    }

    @Test
    void unknownKindsAndElementsArePassedOver() {
        var found = read(VALID.replace("type=\"imap\"", "type=\"jmap\"").replace("<domain>", "<new>x</new><domain>"));
        assertThat(found.orElseThrow()).hasSize(2);
        assertThat(read(VALID.replace("<socketType>SSL</socketType>", "<socketType>QUIC</socketType>")).orElseThrow())
                .hasSize(2);
    }

    @Test
    void aServerWithSignInAloneStandsBehindOneWithAPassword() {
        var imap = VALID.substring(VALID.indexOf("<incomingServer"), VALID.indexOf("<incomingServer type=\"pop3\""));
        var signIn = imap.replace("password-cleartext", "OAuth2").replace("imap.", "oauth.");
        var both = imap.replace("imap.", "both.").replace("<authentication>",
                "<authentication>OAuth2</authentication><authentication>");
        assertThat(read(VALID.replace(imap, signIn + imap + both)).orElseThrow()).filteredOn(
                c -> c.settings().protocol() == Protocol.IMAP).extracting(c -> c.settings().endpoint().host().ascii())
                .containsExactly("imap.himawari.test", "both.himawari.test", "oauth.himawari.test");
    }

    @ParameterizedTest
    @ValueSource(strings = {"none", "client-IP-address", "SMTP-after-POP"})
    void aMailboxWithoutALoginIsNone(String way) {
        assertThat(read(VALID.replace("password-cleartext", way)).orElseThrow())
                .extracting(c -> c.settings().protocol()).containsExactly(Protocol.POP3, Protocol.SMTP);
    }

    @Test
    void ofValuesThatStandThereTwiceTheFirstUsableOneCounts() {
        var twice = VALID
                .replace("<socketType>SSL</socketType>", "<socketType>X</socketType><socketType>STARTTLS</socketType>")
                .replace("<port>993</port>", "<port>many</port><port>143</port>")
                .replace("<hostname>imap.himawari.test", "<hostname>no host</hostname><hostname>imap.himawari.test")
                .replace("<username>%EMAILADDRESS%", "<username></username><username>%EMAILLOCALPART%");
        assertThat(read(twice).orElseThrow().getFirst().settings()).isEqualTo(new ServerSettings(
                new Endpoint(Protocol.IMAP, new Hostname("imap.himawari.test"), 143, Security.STARTTLS), "hanako"));
    }

    @Test
    void aServerThatCannotBeUsedIsNamed() {
        var exchange = VALID.replace("type=\"imap\"", "type=\"exchange\"");
        assertThat(AutoconfigXml.unreadable(exchange.getBytes(StandardCharsets.UTF_8), ADDRESS, FROM))
                .containsExactly(new AutoconfigXml.Unreadable("exchange", "imap.himawari.test"));
        assertThat(AutoconfigXml.unreadable(VALID.getBytes(StandardCharsets.UTF_8), ADDRESS, FROM)).isEmpty();
    }

    @Test
    void aThousandServersAreNotAllTaken() {
        var section = VALID.substring(VALID.indexOf("<incomingServer"), VALID.indexOf("<outgoingServer"));
        var many = new StringBuilder();
        for (int port = 1; port <= 1000; port++) {
            many.append(section.replace("993", Integer.toString(port)));
        }
        assertThat(read(VALID.replace(section, many)).orElseThrow()).hasSizeLessThanOrEqualTo(20);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "no xml", "<clientConfig>", "<other/>", "<html><body>hi</body></html>",
            "{\"protocols\": {}}"})
    void whatIsNoSuchFileIsNothing(String text) {
        assertThat(read(text)).isEmpty();
    }

    @Test
    void aDocumentTypeMakesTheWholeFileUnreadable() {
        var readsAFile = VALID
                .replace("<clientConfig", "<!DOCTYPE x [<!ENTITY e SYSTEM \"file:///etc/hostname\">]><clientConfig")
                .replace("imap.himawari.test", "&e;");
        assertThat(read(readsAFile)).isEmpty();
        var laughs = VALID.replace("<clientConfig",
                "<!DOCTYPE x [<!ENTITY a \"ha\"><!ENTITY b \"&a;&a;&a;&a;\">]><clientConfig");
        assertThat(read(laughs)).isEmpty();
        assertThat(read(VALID.replace("<clientConfig", "<!DOCTYPE clientConfig><clientConfig"))).isEmpty();
    }

    @Test
    void inclusionsAreNotFollowed() {
        var including = VALID.replace("imap.himawari.test",
                "<xi:include xmlns:xi=\"http://www.w3.org/2001/XInclude\" href=\"/etc/hostname\" parse=\"text\"/>");
        assertThat(read(including).orElseThrow()).extracting(c -> c.settings().protocol())
                .containsExactly(Protocol.POP3, Protocol.SMTP);
    }

    @Test
    void otherEncodingsAreRead() {
        var japanese = VALID.replace("UTF-8", "Shift_JIS").replace("<domain>",
                "<displayName>ひまわり</displayName><domain>");
        var bytes = japanese.getBytes(Charset.forName("Shift_JIS"));
        assertThat(AutoconfigXml.read(bytes, ADDRESS, FROM).orElseThrow()).hasSize(3);
    }

    private static Optional<List<Candidate>> read(String text) {
        return AutoconfigXml.read(text.getBytes(StandardCharsets.UTF_8), ADDRESS, FROM);
    }
}
