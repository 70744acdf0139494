package mailsetup.discovery.source;

import static mailsetup.discovery.source.Village.config;
import static mailsetup.discovery.source.Village.hosts;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import mailsetup.core.EmailAddress;
import mailsetup.core.Origin;
import mailsetup.core.Protocol;
import mailsetup.core.Trust;
import mailsetup.discovery.Consent;
import mailsetup.discovery.Discovered;
import mailsetup.discovery.Discovery;
import mailsetup.discovery.Party;
import mailsetup.discovery.Question;
import mailsetup.discovery.SettingsSource;
import mailsetup.discovery.SourceAnswer;
import mailsetup.discovery.SourceState.State;
import mailsetup.discovery.presets.PresetBook;
import mailsetup.discovery.presets.file.Bundled;
import mailsetup.discovery.presets.file.OwnFolder;
import mailsetup.discovery.web.Web;
import mailsetup.probe.Deadline;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.xbill.DNS.Rcode;

/** The presets as sources: by the domain, and by the mail exchanger that a real name server names. */
class KnownProvidersTest {
    private static final PresetBook BUNDLED = Bundled.book();

    private final Village village = new Village();

    @AfterEach
    void leave() {
        village.close();
    }

    @Test
    void theNumberOfTheServerIsReadOffTheExchanger() {
        village.dns.zone("himawari.test. MX 10 sv12345.xserver.jp.");
        var answer = byExchanger(BUNDLED, new NoWeb());
        assertThat(hosts(answer)).hasSize(3).containsOnly("sv12345.xserver.jp");
        assertThat(((SourceAnswer.Settings) answer).candidates()).allSatisfy(candidate -> {
            assertThat(candidate.from().origin()).isEqualTo(Origin.MX);
            assertThat(candidate.from().trust()).isEqualTo(Trust.UNPROTECTED);
            assertThat(candidate.settings().user()).isEqualTo("hanako@himawari.test");
        });
        assertThat(village.dns.asked()).containsExactly("himawari.test MX");
    }

    @Test
    void aDomainHostedAtGoogleHasItsServers() {
        village.dns.zone("""
                         himawari.test. MX 5 alt1.aspmx.l.google.com.
                         himawari.test. MX 1 aspmx.l.google.com.
                         """);
        assertThat(hosts(byExchanger(BUNDLED, new NoWeb()))).containsExactly("imap.gmail.com", "pop.gmail.com",
                "smtp.gmail.com");
    }

    @Test
    void theMostPreferredExchangerThatIsKnownDecides() {
        village.dns.zone("""
                         himawari.test. MX 30 aspmx.l.google.com.
                         himawari.test. MX 20 sv7.xserver.jp.
                         himawari.test. MX 10 filter.spam.example.
                         """);
        assertThat(hosts(byExchanger(BUNDLED, new NoWeb()))).containsOnly("sv7.xserver.jp");
    }

    @Test
    void anExchangerThatLeavesTheServerOpenFallsBackToWhatItsProviderPublishes() {
        village.dns.zone("himawari.test. MX 10 filter.xserver.jp.");
        village.https.page("/ispdb/xserver.jp", config("provider.example"));
        assertThat(hosts(byExchanger(BUNDLED, village.web))).contains("imap.provider.example");
    }

    @Test
    void noMailNoNameAndNoSenseAreNothing() {
        village.dns.zone("himawari.test. MX 0 .");
        assertThat(byExchanger(BUNDLED, new NoWeb())).isEqualTo(new SourceAnswer.Nothing());
        village.dns.failing("himawari.test", Rcode.SERVFAIL);
        assertThat(byExchanger(BUNDLED, new NoWeb())).isEqualTo(new SourceAnswer.Nothing());
        village.dns.garbled("himawari.test", "\u0081\u0080 no answer at all".getBytes(StandardCharsets.ISO_8859_1));
        assertThat(byExchanger(BUNDLED, new NoWeb())).isEqualTo(new SourceAnswer.Nothing());
        assertThat(village.ask(new NsSource(new NoWeb(), village.dns.client(), village.places)))
                .isEqualTo(new SourceAnswer.Nothing());
    }

    @Test
    void aNameLikeThatOfAProviderIsNotThatProvider() {
        village.dns.zone("himawari.test. MX 10 aspmx.l.google.com.evil.example.");
        assertThat(hosts(byExchanger(BUNDLED, village.web))).isEmpty();
    }

    @Test
    void theNameServersLeadToWhatTheirOwnerPublishesUnlessItMayNotBeAsked() {
        village.dns.zone("himawari.test. NS ns1.xserver.jp.\nhimawari.test. NS ns2.xserver.jp.");
        village.https.page("/autoconfig/xserver.jp", config("provider.example"));
        var source = new NsSource(village.web, village.dns.client(), village.places);
        assertThat(village.ask(source)).isInstanceOfSatisfying(SourceAnswer.Settings.class,
                settings -> assertThat(settings.candidates()).hasSize(3)
                        .allMatch(each -> each.from().origin() == Origin.NS));
        int before = village.https.asked().size();
        assertThat(source.find(Village.question(Consent.standard().with(Party.DOMAIN, false)
                .with(Party.LIST, false)))).isEqualTo(new SourceAnswer.Nothing());
        assertThat(village.https.asked()).hasSize(before);
    }

    @Test
    void aPresetWinsOverTheFileOfTheDomain(@TempDir Path folder) throws IOException {
        own(folder, "himawari", "himawari.test", "mx.himawari.test", "mail.himawari.test");
        village.https.page("/autoconfig/himawari.test", config("himawari.test"));
        var found = search(organisation(folder), Village.HANAKO);
        assertThat(found.best()).hasSize(3).allSatisfy(best -> {
            assertThat(best.from().origin()).isEqualTo(Origin.PRESET);
            assertThat(best.settings().endpoint().host().ascii()).isEqualTo("mail.himawari.test");
            assertThat(best.needsYes()).isFalse();
        });
        assertThat(found.sources()).filteredOn(source -> source.origin() != Origin.PRESET)
                .allMatch(source -> source.state() instanceof State.NotNeeded
                        || source.state() instanceof State.Answered);
    }

    @Test
    void theOrganisationKnowsBetterThanTheBundledList(@TempDir Path folder) throws IOException {
        own(folder, "gmail-of-ours", "gmail.com", "aspmx.l.google.com", "mail.himawari.test");
        var hanako = EmailAddress.of("hanako@gmail.com");
        assertThat(search(BUNDLED, hanako).best(Protocol.IMAP)).hasValueSatisfying(
                best -> assertThat(best.settings().endpoint().host().ascii()).isEqualTo("imap.gmail.com"));
        assertThat(search(organisation(folder), hanako).best(Protocol.IMAP)).hasValueSatisfying(
                best -> assertThat(best.settings().endpoint().host().ascii()).isEqualTo("mail.himawari.test"));
        village.dns.zone("himawari.test. MX 1 aspmx.l.google.com.");
        assertThat(hosts(byExchanger(organisation(folder), new NoWeb()))).containsOnly("mail.himawari.test");
    }

    @Test
    void whatThePersonAnsweredCompletesThePreset() {
        var address = EmailAddress.of("info@hanako.xsrv.jp");
        var source = new PresetSource(BUNDLED);
        assertThat(source.find(new Question(address, Consent.offline(), soon()))).isEqualTo(new SourceAnswer.Nothing());
        assertThat(hosts(source.find(new Question(address, Consent.offline(), Map.of("server", "sv7"), soon()))))
                .hasSize(3).containsOnly("sv7.xserver.jp");
    }

    private SourceAnswer byExchanger(PresetBook presets, Web web) {
        return village.ask(new MxSource(presets, web, village.dns.client(), village.places));
    }

    private Discovered search(PresetBook presets, EmailAddress address) {
        var sources = List.<SettingsSource>of(new PresetSource(presets),
                AutoconfigSource.host(village.web, village.places),
                new IspdbSource(village.web, village.places));
        return new Discovery(sources, village.prober())
                .run(new Question(address, Consent.standard().with(Party.SERVERS, false), soon()), _ -> {});
    }

    private static PresetBook organisation(Path folder) {
        return OwnFolder.over(BUNDLED, Map.of(OwnFolder.VARIABLE, folder.toString()), null);
    }

    private static void own(Path folder, String id, String domain, String mx, String host) throws IOException {
        var server = "{\"protocol\": \"%s\", \"host\": \"%s\", \"port\": %d, \"security\": \"tls\", \"user\": \"{address}\"}";
        Files.writeString(folder.resolve(id + ".json"),
                """
                {"id": "%s", "name": {"en": "Ours", "ja": "当社"}, "country": "JP", "domains": ["%s"], "mx": ["%s"],
                 "servers": [%s, %s, %s], "sources": ["own IT department"], "checked": "2026-08", "confidence": "high"}
                """.formatted(id, domain, mx, server.formatted("imap", host, 993), server.formatted("pop3", host, 995),
                        server.formatted("smtp", host, 465)));
    }

    private static Deadline soon() {
        return Deadline.in(Duration.ofSeconds(20));
    }
}
