package mailsetup.discovery.source;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import mailsetup.assistant.LiveAssistant;
import mailsetup.core.EmailAddress;
import mailsetup.core.ledger.LedgerWriter;
import mailsetup.diagnosis.Diagnostician;
import mailsetup.discovery.Consent;
import mailsetup.discovery.Discovered;
import mailsetup.discovery.Discovery;
import mailsetup.discovery.Prober;
import mailsetup.discovery.Question;
import mailsetup.discovery.SettingsSource;
import mailsetup.discovery.SourceAnswer;
import mailsetup.discovery.gentle.GentleProber;
import mailsetup.discovery.presets.PresetBook;
import mailsetup.discovery.presets.PresetIndex;
import mailsetup.discovery.presets.file.PublicList;
import mailsetup.discovery.web.HttpWeb;
import mailsetup.discovery.web.Web;
import mailsetup.probe.Deadline;
import mailsetup.probe.angus.AngusEngine;
import mailsetup.probe.net.Limits;
import mailsetup.probe.net.SystemResolver;
import mailsetup.probe.net.TrustAnchors;
import mailsetup.testkit.ScriptedDns;
import mailsetup.testkit.TestCertificates;
import mailsetup.testkit.WebServer;

/** The whole outside world of a search on this computer: names, web servers, and places that lead to them. */
final class Village implements AutoCloseable {
    static final EmailAddress HANAKO = EmailAddress.of("hanako@himawari.test");
    static final PresetBook NO_PRESETS = new PresetIndex(List.of());
    static final Consent TELLING = Consent.standard().telling(true);

    final ScriptedDns dns = new ScriptedDns();
    final WebServer https = WebServer.https();
    final WebServer http = WebServer.http();
    final Web web = new HttpWeb(trust()::context, LedgerWriter.none());
    final Places places = new Places(https.url("/autoconfig/{domain}"), https.url("/well-known/{domain}"),
            http.url("/autoconfig/{domain}"), https.url("/ispdb/{domain}"), https.url("/ispdb-mirror/{domain}"),
            https.url("/pacc/{domain}"),
            https.url("/autodiscover/{domain}"), https.url("/autodiscover-host/{domain}"),
            http.url("/autodiscover/{domain}"));

    /** A file of the autoconfig format with IMAP, POP and SMTP on this host. */
    static String config(String host) {
        return """
               <clientConfig version="1.1"><emailProvider id="x">
               <incomingServer type="imap"><hostname>imap.%1$s</hostname><port>993</port><socketType>SSL</socketType>
               <username>%%EMAILADDRESS%%</username></incomingServer>
               <incomingServer type="pop3"><hostname>pop.%1$s</hostname><port>995</port><socketType>SSL</socketType>
               <username>%%EMAILADDRESS%%</username></incomingServer>
               <outgoingServer type="smtp"><hostname>smtp.%1$s</hostname><port>465</port><socketType>SSL</socketType>
               <username>%%EMAILADDRESS%%</username></outgoingServer>
               </emailProvider></clientConfig>
               """.formatted(host);
    }

    static Question question(Consent consent) {
        return new Question(HANAKO, consent, Deadline.in(Duration.ofSeconds(20)));
    }

    SourceAnswer ask(SettingsSource source) {
        return source.find(question(TELLING));
    }

    /** The hosts of an answer, in its order. */
    static List<String> hosts(SourceAnswer answer) {
        return answer instanceof SourceAnswer.Settings settings
                ? settings.candidates().stream().map(c -> c.settings().endpoint().host().ascii()).toList()
                : List.of();
    }

    /** A search over all sources but guessing, which proves nothing. */
    Discovered search(Consent consent) {
        var sources = new ArrayList<>(
                new Sources(NO_PRESETS, PublicList.NONE, web, dns.client(), prober(), places).bestFirst());
        sources.removeIf(GuessSource.class::isInstance);
        return new Discovery(sources, prober()).run(question(consent), _ -> {});
    }

    /** Reaches servers for real. */
    Prober prober() {
        var assistant = new LiveAssistant((_, _, _) -> List.of(), dns.client(), new SystemResolver(), trust(),
                Limits.standard(), new AngusEngine(), Diagnostician.of(List.of()));
        return new GentleProber((server, limit) -> {
            try (var run = assistant.probe(List.of(server), Optional.empty(), limit, _ -> {})) {
                return run.await().getFirst();
            }
        }, new SystemResolver());
    }

    static TrustAnchors trust() {
        return TrustAnchors.system().with(List.of(TestCertificates.authority().certificate()));
    }

    @Override
    public void close() {
        web.close();
        https.close();
        http.close();
        dns.close();
    }
}
