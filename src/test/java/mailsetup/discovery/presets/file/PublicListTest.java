package mailsetup.discovery.presets.file;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import mailsetup.core.EmailAddress;
import mailsetup.core.Hostname;
import mailsetup.core.Preparation;
import mailsetup.core.ServerSettings;
import mailsetup.core.text.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PublicListTest {
    private static final EmailAddress HANAKO = EmailAddress.of("hanako@himawari.test");

    @Test
    void theListInsideTheProgramHasEveryProviderOfItsRevision() {
        var list = PublicList.bundled();
        assertThat(list.all()).hasSize(163).allSatisfy(preset -> assertThat(preset.servers()).isNotEmpty());
        assertThat(list.revision(Hostname.of("online.de"))).isEqualTo("2026-03-12");
        assertThat(settings(list, "hanako@online.de")).contains("IMAP imap.1und1.de 993 TLS hanako@online.de");
        assertThat(list.ofDomain(Hostname.of("nobody.test"))).isEmpty();
    }

    @Test
    void anOrganisationsListStandsOverIt(@TempDir Path folder) throws IOException {
        Files.writeString(folder.resolve(PublicList.FILE),
                "revision\t2026-11-01\nOurs\tonline.de himawari.test\timap mail.himawari.test 993 tls {local} \n");
        var list = PublicList.bundled().under(folder);
        assertThat(settings(list, "hanako@online.de")).containsExactly("IMAP mail.himawari.test 993 TLS hanako");
        assertThat(list.revision(HANAKO.domain())).isEqualTo("2026-11-01");
        assertThat(settings(list, "hanako@126.com")).contains("IMAP imap.126.com 993 TLS hanako@126.com");
    }

    @Test
    void aLineThatCannotBeReadIsLeftOut() {
        assertThat(PublicList.of("""
                                 nonsense
                                 A\ta.test\timap
                                 B\tb.test\timap mail.b.test 99999 tls {address}
                                 C\tnot a domain!\timap mail.c.test 993 tls {address}
                                 D\td.test\timap mail.d.test 993 tls {address} OAuth2; smtp ../x 465 tls {address}
                                 """).all()).singleElement().satisfies(preset -> {
            assertThat(preset.name().in(Language.EN)).isEqualTo("D");
            assertThat(preset.servers()).hasSize(1);
            assertThat(preset.prepare())
                    .containsExactly(Preparation.of(Preparation.Kind.OAUTH_ONLY));
        });
    }

    @Test
    void aCheckoutBecomesTheTableThatIsReadAgain(@TempDir Path folder) throws IOException {
        Files.writeString(folder.resolve("a.xml"),
                """
                <clientConfig version="1.1"><emailProvider id="a"><domain>himawari.test</domain><domain> Himawari2.test </domain>
                  <displayName>Hima
                    wari</displayName><unknown/>
                  <incomingServer type="imap"><hostname>imap.%EMAILDOMAIN%</hostname><port>993</port><socketType>SSL</socketType>
                    <username>%EMAILLOCALPART%</username><authentication>OAuth2</authentication><authentication>password-cleartext</authentication></incomingServer>
                  <incomingServer type="exchange"><hostname>ews.himawari.test</hostname><port>443</port><socketType>SSL</socketType></incomingServer>
                  <incomingServer type="pop3"><hostname>pop.himawari.test</hostname><port>110</port><socketType>plain</socketType></incomingServer>
                  <outgoingServer type="smtp"><hostname>smtp.himawari.test</hostname><port>587</port><socketType>STARTTLS</socketType>
                    <username>%EMAILADDRESS%</username></outgoingServer>
                </emailProvider></clientConfig>
                """);
        Files.writeString(folder.resolve("b.xml"),
                """
                <c:clientConfig xmlns:c="urn:x"><c:emailProvider><c:domain>sumire.test</c:domain>
                <c:outgoingServer type="smtp"><c:hostname>smtp.sumire.test</c:hostname><c:port>465</c:port>
                <c:socketType>SSL</c:socketType></c:outgoingServer></c:emailProvider></c:clientConfig>
                """);
        Files.writeString(folder.resolve("empty.xml"),
                "<clientConfig><emailProvider><domain>x.test</domain></emailProvider></clientConfig>");
        Files.writeString(folder.resolve("html.xml"), "<html><body>no</body></html>");
        Files.writeString(folder.resolve("hostile.xml"),
                "<!DOCTYPE x [<!ENTITY e SYSTEM \"file:///etc/passwd\">]><clientConfig>&e;</clientConfig>");
        Files.writeString(folder.resolve("README.md"), "not read");

        var imported = ListImport.of(folder, LocalDate.of(2026, 3, 12));
        var list = PublicList.of(imported.table());

        assertThat(imported.providers()).isEqualTo(2);
        assertThat(imported.files()).isEqualTo(5);
        assertThat(imported.unusable()).containsExactly("empty.xml", "hostile.xml", "html.xml");
        assertThat(imported.table()).contains("MPL-2.0", "Hima wari\thimawari.test himawari2.test\t");
        assertThat(settings(list, "hanako@himawari2.test")).containsExactly(
                "IMAP imap.himawari2.test 993 TLS hanako", "POP3 pop.himawari.test 110 PLAIN hanako@himawari2.test",
                "SMTP smtp.himawari.test 587 STARTTLS hanako@himawari2.test");
        assertThat(settings(list, "a@sumire.test")).containsExactly("SMTP smtp.sumire.test 465 TLS a@sumire.test");
        assertThat(list.revision(HANAKO.domain())).isEqualTo("2026-03-12");
    }

    private static List<String> settings(PublicList list, String address) {
        var own = EmailAddress.of(address);
        return list.ofDomain(own.domain()).orElseThrow().settings(own).stream().map(PublicListTest::line).toList();
    }

    private static String line(ServerSettings settings) {
        var door = settings.endpoint();
        return door.protocol() + " " + door.host().ascii() + " " + door.port() + " " + door.security() + " "
                + settings.user();
    }
}
