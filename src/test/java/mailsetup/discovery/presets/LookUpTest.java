package mailsetup.discovery.presets;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import mailsetup.core.EmailAddress;
import mailsetup.core.Hostname;
import mailsetup.core.Preparation;
import mailsetup.core.Protocol;
import mailsetup.core.Security;
import mailsetup.core.ServerSettings;
import mailsetup.core.SignInSettings;
import mailsetup.core.TokenMechanism;
import mailsetup.core.text.Language;
import mailsetup.discovery.presets.file.Bundled;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Look-ups in the presets that come with the program. */
class LookUpTest {
    private static final PresetBook BOOK = Bundled.book();

    @Test
    void gmailIsKnownByItsDomain() {
        var gmail = ofDomain("gmail.com");
        assertThat(gmail.id()).isEqualTo("gmail");
        assertThat(gmail.prepare()).containsExactly(Preparation.of(Preparation.Kind.APP_PASSWORD));
        assertThat(gmail.help()).containsExactly("https://myaccount.google.com/apppasswords");
        assertThat(written(gmail.settings(EmailAddress.of("hanako@gmail.com")))).containsExactly(
                "IMAP imap.gmail.com:993 TLS hanako@gmail.com", "POP3 pop.gmail.com:995 TLS hanako@gmail.com",
                "SMTP smtp.gmail.com:465 TLS hanako@gmail.com");
    }

    @ParameterizedTest
    @CsvSource({"aspmx.l.google.com,google-workspace", "alt1.aspmx.l.google.com,google-workspace",
            "gmail-smtp-in.l.google.com,gmail", "example-jp.mail.protection.outlook.com,microsoft-365",
            "example-jp.a-v1.mx.microsoft,microsoft-365", "sv123.xserver.jp,xserver", "mx01.lolipop.jp,lolipop",
            "jp1-aspmx1.worksmobile.com,line-works", "mwpremgw1.ocn.ad.jp,ntt-bizmail", "mfgw.ocn.ad.jp,ocn",
            "mta7.am0.yahoodns.net,yahoo", "mx1.securemx.jp,iij-securemx", "dmail.kagoya.net,kagoya",
            "in1-smtp.messagingengine.com,fastmail"})
    void theExchangerTellsTheProvider(String mx, String id) {
        assertThat(BOOK.ofMx(Hostname.of(mx))).as(mx).map(Preset::id).contains(id);
    }

    @ParameterizedTest
    @CsvSource({"osaka.ocn.ne.jp,ocn", "mb1.nifty.com,nifty", "kyoto.zaq.ne.jp,zaq", "jcom.zaq.ne.jp,jcom",
            "mx3.tiki.ne.jp,tikitiki-mx", "vp.tiki.ne.jp,tikitiki-vp", "tiki.ne.jp,tikitiki",
            "yahoo.co.jp,yahoo-japan", "yahoo.com,yahoo", "outlook.jp,outlook-com",
            "contoso.onmicrosoft.com,microsoft-365"})
    void theExactDomainWinsOverThePattern(String domain, String id) {
        assertThat(ofDomain(domain).id()).isEqualTo(id);
    }

    @Test
    void anUnknownDomainHasNoPreset() {
        assertThat(BOOK.ofDomain(Hostname.of("himawari.test"))).isEmpty();
        assertThat(BOOK.ofDomain(Hostname.of("notgmail.com"))).isEmpty();
        assertThat(BOOK.ofMx(Hostname.of("mail.himawari.test"))).isEmpty();
    }

    @Test
    void xserverTakesTheServerFromItsExchanger() {
        var found = BOOK.ofMx(Hostname.of("sv12345.xserver.jp")).orElseThrow();
        assertThat(found.questions()).isEmpty();
        assertThat(written(found.settings(EmailAddress.of("hanako@himawari.test")))).contains(
                "IMAP sv12345.xserver.jp:993 TLS hanako@himawari.test",
                "SMTP sv12345.xserver.jp:465 TLS hanako@himawari.test");
    }

    @Test
    void xserverAsksWhereNothingTellsTheServer() {
        var found = ofDomain("hanako.xsrv.jp");
        var address = EmailAddress.of("info@hanako.xsrv.jp");
        assertThat(found.questions()).extracting(Question::id).containsExactly("server");
        assertThat(found.settings(address)).isEmpty();
        assertThat(found.settings(address, Map.of("server", "sv7.evil.test"))).isEmpty();
        assertThat(found.settings(address, Map.of("server", "sv7"))).hasSize(3);
        assertThat(BOOK.ofMx(Hostname.of("mail.hanako.xsrv.jp"))).map(Preset::questions)
                .hasValueSatisfying(open -> assertThat(open).hasSize(1));
    }

    @Test
    void theCertificateCanTellTheServerToo() {
        var found = ofDomain("hanako.xsrv.jp").learningFrom(Hostname.of("sv7.xserver.jp"));
        assertThat(found.questions()).isEmpty();
        assertThat(ofDomain("hanako.xsrv.jp").learningFrom(Hostname.of("www.example.jp")).questions()).hasSize(1);
    }

    @Test
    void theDomainOfTheAddressAnswersWhereItCan() {
        assertThat(written(ofDomain("blue.plala.or.jp").likely(EmailAddress.of("hanako@blue.plala.or.jp"))))
                .containsExactly("POP3 blue.mail.plala.or.jp:995 TLS hanako@blue.plala.or.jp",
                        "POP3 blue.mail.plala.or.jp:110 STARTTLS hanako@blue.plala.or.jp");
        assertThat(ofDomain("hanako.sakura.ne.jp").settings(EmailAddress.of("info@hanako.sakura.ne.jp")))
                .extracting(server -> server.endpoint().host().ascii()).containsOnly("hanako.sakura.ne.jp");
    }

    @Test
    void theUserNameHasTheFormOfItsServer() {
        assertThat(written(ofDomain("icloud.com").settings(EmailAddress.of("hanako@icloud.com")))).containsExactly(
                "IMAP imap.mail.me.com:993 TLS hanako", "SMTP smtp.mail.me.com:587 STARTTLS hanako@icloud.com");
        assertThat(ofDomain("dd.iij4u.or.jp").settings(EmailAddress.of("hanako@dd.iij4u.or.jp")))
                .extracting(ServerSettings::user).containsOnly("hanako.dd.iij4u.or.jp");
        var docomo = ofDomain("docomo.ne.jp");
        assertThat(docomo.settings(EmailAddress.of("hanako@docomo.ne.jp"))).hasSize(2)
                .extracting(ServerSettings::user).containsOnly("hanako@docomo.ne.jp");
        assertThat(docomo.askedForUser()).extracting(Question::id).containsExactly("account-id");
        assertThat(docomo.settings(EmailAddress.of("hanako@docomo.ne.jp"), Map.of("account-id", "hanako-2026")))
                .extracting(ServerSettings::user).containsOnly("hanako-2026");
    }

    @Test
    void encryptionIsTriedBeforeAnUnencryptedPublication() {
        var address = EmailAddress.of("hanako@tiki.ne.jp");
        var tiki = ofDomain("tiki.ne.jp");
        assertThat(tiki.settings(address)).filteredOn(server -> server.protocol() == Protocol.POP3)
                .extracting(server -> server.endpoint().security()).containsExactly(Security.PLAIN);
        assertThat(written(tiki.likely(address))).containsExactly(
                "POP3 mx.tiki.ne.jp:995 TLS hanako",
                "POP3 mx.tiki.ne.jp:110 STARTTLS hanako",
                "SMTP smtp-auth.tiki.ne.jp:465 TLS hanako@tiki.ne.jp",
                "SMTP smtp-auth.tiki.ne.jp:587 STARTTLS hanako@tiki.ne.jp");
        assertThat(ofDomain("gmail.com").likely(address)).isEmpty();
    }

    @Test
    void everyProviderWithoutKnownServersStillHasAName() {
        assertThat(ofDomain("dream.jp").settings(EmailAddress.of("hanako@dream.jp"))).isEmpty();
        assertThat(ofDomain("dream.jp").name().in(Language.JA)).isEqualTo("DTI");
    }

    @Test
    void theSearchFindsNamesInBothLanguagesAndDomains() {
        assertThat(BOOK.search("さくら")).extracting(Preset::id).contains("sakura");
        assertThat(BOOK.search("SAKURA")).extracting(Preset::id).contains("sakura");
        assertThat(BOOK.search("ezweb")).extracting(Preset::id).containsExactly("au");
        assertThat(BOOK.search("no such thing")).isEmpty();
        assertThat(BOOK.find("gmail")).isPresent();
    }

    @Test
    void whatIsAboveWins() {
        var own = new PresetIndex(
                List.of(renamed(ofDomain("gmail.com"), "our-gmail"), renamed(ofDomain("ocn.ne.jp"), "ocn")));
        var layered = new LayeredBook(own, BOOK);
        assertThat(layered.ofDomain(Hostname.of("gmail.com"))).map(Preset::id).contains("our-gmail");
        assertThat(layered.ofMx(Hostname.of("gmail-smtp-in.l.google.com"))).map(Preset::id).contains("our-gmail");
        assertThat(layered.ofDomain(Hostname.of("docomo.ne.jp"))).map(Preset::id).contains("docomo");
        assertThat(layered.all()).hasSize(BOOK.all().size() + 1).extracting(Preset::id).doesNotHaveDuplicates();
    }

    @Test
    void aLazyBookIsOpenedOnceAndNotBeforeItIsAsked() {
        var openings = new int[1];
        var lazy = new LazyBook(() -> {
            openings[0]++;
            return BOOK;
        });
        assertThat(openings[0]).isZero();
        lazy.ofDomain(Hostname.of("gmail.com"));
        lazy.all();
        assertThat(openings[0]).isEqualTo(1);
    }

    /** The promise is 50 ms for one answer; a domain that nobody knows is compared with every pattern. */
    @Test
    void aHundredAnswersOfAWarmProgramTakeNoTimeThatAnybodyNotices() {
        var hosts = BOOK.all().stream().limit(100).map(preset -> Hostname.of(preset.id() + ".himawari.test")).toList();
        hosts.forEach(BOOK::ofDomain);
        var quickest = Duration.ofDays(1);
        for (int round = 0; round < 5; round++) {
            long begin = System.nanoTime();
            hosts.forEach(BOOK::ofDomain);
            var took = Duration.ofNanos(System.nanoTime() - begin);
            quickest = took.compareTo(quickest) < 0 ? took : quickest;
        }
        assertThat(quickest).isLessThan(Duration.ofSeconds(5));
    }

    private static Preset renamed(Preset preset, String id) {
        return new Preset(id, preset.name(), preset.country(), preset.domains(), preset.mx(), preset.questions(),
                preset.servers(), preset.prepare(), Optional.empty(), preset.help(), preset.evidence(), preset.signIn(),
                Map.of());
    }

    @Test
    void microsoftTakesATokenInOneWayOnly() {
        assertThat(ofDomain("outlook.com").signIn().flatMap(SignInSettings::mechanism))
                .contains(TokenMechanism.XOAUTH2);
    }

    private static Preset ofDomain(String domain) {
        return BOOK.ofDomain(Hostname.of(domain)).orElseThrow();
    }

    private static List<String> written(List<ServerSettings> servers) {
        return servers.stream().map(server -> server.protocol() + " " + server.endpoint().host() + ":"
                + server.endpoint().port() + " " + server.endpoint().security() + " " + server.user()).toList();
    }
}
