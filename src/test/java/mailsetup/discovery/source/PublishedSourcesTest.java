package mailsetup.discovery.source;

import static mailsetup.discovery.source.Village.config;
import static mailsetup.discovery.source.Village.hosts;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import mailsetup.core.Message;
import mailsetup.core.Origin;
import mailsetup.core.Provenance;
import mailsetup.core.Trust;
import mailsetup.discovery.Consent;
import mailsetup.discovery.SourceAnswer;
import mailsetup.testkit.TestCertificates;
import mailsetup.testkit.WebServer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Files that domains and lists publish, each fetched by a real exchange. */
class PublishedSourcesTest {
    private final Village village = new Village();

    @AfterEach
    void leave() {
        village.close();
    }

    @Test
    void theConfigurationHostIsRead() {
        village.https.page("/autoconfig/himawari.test", config("himawari.test"));
        var answer = village.ask(AutoconfigSource.host(village.web, village.places));
        assertThat(hosts(answer)).containsExactly("imap.himawari.test", "pop.himawari.test", "smtp.himawari.test");
        assertThat(from(answer)).isEqualTo(new Provenance(Origin.AUTOCONFIG, "localhost", Trust.DOMAIN));
    }

    @Test
    void theAddressIsToldOnlyWhereTheStandardAsksForItAndOnlyWithConsent() {
        AutoconfigSource.host(village.web, village.places).find(Village.question(Consent.standard()));
        assertThat(village.https.asked()).containsExactly("GET /autoconfig/himawari.test");
        village.ask(AutoconfigSource.host(village.web, village.places));
        assertThat(village.https.asked().getLast())
                .isEqualTo("GET /autoconfig/himawari.test?emailaddress=hanako%40himawari.test");
        village.ask(AutoconfigSource.wellKnown(village.web, village.places));
        village.ask(new IspdbSource(village.web, village.places));
        assertThat(village.https.asked().subList(2, 4)).noneMatch(line -> line.contains("hanako"));
        village.ask(readable());
        assertThat(village.http.asked()).noneMatch(line -> line.contains("hanako"));
    }

    @Test
    void theFileOverHttpIsMarkedAsUnprotected() {
        village.http.page("/autoconfig/himawari.test", config("himawari.test"));
        var answer = village.ask(readable());
        assertThat(from(answer)).isEqualTo(new Provenance(Origin.AUTOCONFIG_HTTP, "localhost", Trust.UNPROTECTED));
    }

    @Test
    void theListIsRead() {
        village.https.page("/ispdb/himawari.test", config("big.example"));
        var answer = village.ask(new IspdbSource(village.web, village.places));
        assertThat(hosts(answer)).contains("imap.big.example");
        assertThat(from(answer).trust()).isEqualTo(Trust.LIST);
    }

    @Test
    void theOtherNameOfTheListIsAskedWhereTheFirstFailsAndOnlyThere() {
        village.https.page("/ispdb-mirror/himawari.test", config("himawari.test"));
        assertThat(village.ask(new IspdbSource(village.web, village.places))).isEqualTo(new SourceAnswer.Nothing());
        village.https.redirect("/ispdb/himawari.test", "/ispdb/himawari.test");
        assertThat(hosts(village.ask(new IspdbSource(village.web, village.places)))).contains("imap.himawari.test");
    }

    @Test
    void aListThatIsOutOfOrderIsAskedUnderItsOtherName() {
        village.https.page("/ispdb/himawari.test", 503, new byte[0]);
        village.https.page("/ispdb-mirror/himawari.test", config("himawari.test"));
        assertThat(hosts(village.ask(new IspdbSource(village.web, village.places)))).contains("imap.himawari.test");
    }

    @Test
    void whatIsNotThereIsNothing() {
        assertThat(village.ask(new IspdbSource(village.web, village.places))).isEqualTo(new SourceAnswer.Nothing());
    }

    @Test
    void aWebPageInsteadOfAFileIsSaidSo() {
        village.https.page("/autoconfig/himawari.test", "<!DOCTYPE html><html><body>Welcome</body></html>");
        assertThat(village.ask(AutoconfigSource.host(village.web, village.places))).isEqualTo(unusable("html"));
    }

    @Test
    void serversOfOtherKindsAloneAreNamedAsTheReason() {
        village.https.page("/autoconfig/himawari.test", config("himawari.test")
                .replaceAll("type=\"(imap|pop3|smtp)\"", "type=\"exchange\""));
        assertThat(village.ask(AutoconfigSource.host(village.web, village.places))).isEqualTo(new SourceAnswer.Unusable(
                Message.of("discovery.why.other-servers", List.of("exchange"))));
    }

    @Test
    void aFileThatReadsFilesIsUnreadable() {
        village.https.page("/autoconfig/himawari.test",
                "<!DOCTYPE x [<!ENTITY e SYSTEM \"file:///etc/hostname\">]>" + config("&e;"));
        assertThat(village.ask(AutoconfigSource.host(village.web, village.places))).isEqualTo(unusable("unreadable"));
    }

    @Test
    void hostileWebServersAreToldApart() {
        village.https.page("/autoconfig/himawari.test", 200, new byte[1_000_000]);
        assertThat(village.ask(AutoconfigSource.host(village.web, village.places))).isEqualTo(unusable("too-large"));
        village.https.redirect("/autoconfig/himawari.test", village.http.url("/autoconfig/himawari.test"));
        assertThat(village.ask(AutoconfigSource.host(village.web, village.places))).isEqualTo(unusable("downgrade"));
        village.https.redirect("/autoconfig/himawari.test", "/autoconfig/himawari.test");
        assertThat(village.ask(AutoconfigSource.host(village.web, village.places))).isEqualTo(unusable("redirects"));
        village.https.page("/autoconfig/himawari.test", 401, new byte[0]);
        assertThat(village.ask(AutoconfigSource.host(village.web, village.places))).isEqualTo(unusable("wants-login"));
    }

    @Test
    void whereHttpsFailedByItsCertificateTheSamePlaceIsNotReadWithoutIt() {
        try (var stranger = WebServer.https(TestCertificates.selfSigned())) {
            stranger.page("/autoconfig/himawari.test", config("evil.example"));
            village.http.page("/autoconfig/himawari.test", config("evil.example"));
            var host = new AutoconfigSource(new OneLook(village.web), Origin.AUTOCONFIG,
                    stranger.url("/autoconfig/{domain}"), true, Optional.empty());
            var source = AutoconfigSource.readable(host, village.places);
            assertThat(village.ask(source)).isEqualTo(unusable("bad-certificate"));
            assertThat(village.http.asked()).isEmpty();
        }
    }

    @Test
    void theProtectedPlaceIsLookedAtOnceForBothOfItsSources() {
        var host = AutoconfigSource.host(village.web, village.places);
        village.ask(AutoconfigSource.readable(host, village.places));
        village.ask(host);
        assertThat(village.https.asked()).hasSize(1);
    }

    private AutoconfigSource readable() {
        return AutoconfigSource.readable(AutoconfigSource.host(village.web, village.places), village.places);
    }

    @Test
    void aSealedFileIsRead() throws Exception {
        var file = "{\"protocols\": {\"imap\": {\"host\": \"imap.himawari.test\"}, \"smtp\": {\"host\": \"smtp.himawari.test\"}}}";
        village.https.page("/pacc/himawari.test", file);
        village.dns.zone(pin("something older") + pin(file));
        var answer = village.ask(new PaccSource(village.web, village.dns.client(), village.places));
        assertThat(hosts(answer)).containsExactly("imap.himawari.test", "smtp.himawari.test");
        assertThat(from(answer).trust()).isEqualTo(Trust.DOMAIN);
    }

    @Test
    void aFileThatIsNotTheSealedOneIsRefused() throws Exception {
        village.https.page("/pacc/himawari.test", "{\"protocols\": {\"imap\": {\"host\": \"imap.evil.example\"}}}");
        village.dns.zone(pin("another file"));
        assertThat(village.ask(new PaccSource(village.web, village.dns.client(), village.places)))
                .isEqualTo(unusable("digest"));
    }

    @Test
    void withoutASealNothingIsFetched() {
        village.dns.zone("_ua-auto-config.himawari.test. TXT \"v=spf1 -all\"");
        assertThat(village.ask(new PaccSource(village.web, village.dns.client(), village.places)))
                .isEqualTo(new SourceAnswer.Nothing());
        assertThat(village.https.asked()).isEmpty();
    }

    @Test
    void aSealedFileThatIsNoneIsUnreadable() throws Exception {
        for (var file : new String[]{"", "[]", "{\"protocols\": [1]}", "{", "[[[[[".repeat(5000)}) {
            village.https.page("/pacc/himawari.test", file);
            village.dns.zone(pin(file));
            assertThat(village.ask(new PaccSource(village.web, village.dns.client(), village.places)))
                    .isEqualTo(unusable("unreadable"));
        }
    }

    private static String pin(String file) throws Exception {
        var digest = MessageDigest.getInstance("SHA-256").digest(file.getBytes(StandardCharsets.UTF_8));
        return "_ua-auto-config.himawari.test. TXT \"v=UAAC1; a=sha256; d=%s\"\n"
                .formatted(Base64.getEncoder().encodeToString(digest));
    }

    private static Provenance from(SourceAnswer answer) {
        return ((SourceAnswer.Settings) answer).candidates().getFirst().from();
    }

    private static SourceAnswer unusable(String word) {
        return new SourceAnswer.Unusable(Message.of("discovery.why." + word));
    }
}
