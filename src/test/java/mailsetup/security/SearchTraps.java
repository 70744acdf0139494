package mailsetup.security;

import static mailsetup.security.Trap.Consent.CONTROL;
import static mailsetup.security.Trap.Consent.NONE;
import static mailsetup.security.Trap.Consent.TEST;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import mailsetup.core.Protocol;
import mailsetup.core.Security;
import mailsetup.discovery.presets.PresetIndex;
import mailsetup.discovery.presets.file.PresetReader;
import mailsetup.testkit.Script;
import mailsetup.testkit.ScriptedServer;

/**
 * The person types an address and a password and nothing else. What is published leads to a stranger, whose servers prove
 * their own name and would accept everything.
 */
final class SearchTraps {
    private static final String EVIL = "%s.evil.example";

    private static final String PRESET = """
                                         {"id": "evil", "name": {"en": "Evil", "ja": "Evil"}, "country": "JP",
                                          "domains": ["evil.example"], "mx": ["*.evil.example"],
                                          "servers": [
                                           {"protocol": "imap", "host": "imap.evil.example", "port": 993,
                                            "security": "tls", "user": "{address}"},
                                           {"protocol": "pop3", "host": "pop.evil.example", "port": 995,
                                            "security": "tls", "user": "{address}"},
                                           {"protocol": "smtp", "host": "smtp.evil.example", "port": 465,
                                            "security": "tls", "user": "{address}"}],
                                          "sources": ["itself"], "checked": "2026-11", "confidence": "high"}
                                         """;

    private SearchTraps() {}

    static Stream<Trap> all() {
        return Stream.of(files(), names(), autodiscover(), own(), agreed()).flatMap(List::stream);
    }

    private static List<Trap> files() {
        return List.of(search("Autoconfig over http names a stranger",
                scene -> scene.http.page("/autoconfig/himawari.test", Published.autoconfig(EVIL))),
                search("Autoconfig over https names a stranger",
                        scene -> scene.https.page("/autoconfig/himawari.test", Published.autoconfig(EVIL))),
                search("Autoconfig over http leads to a stranger’s web server", scene -> {
                    scene.http.redirect("/autoconfig/himawari.test", scene.foreign.url("/file"));
                    scene.foreign.page("/file", Published.autoconfig(EVIL));
                }),
                search("Autoconfig over https leads to an unprotected place", scene -> {
                    scene.https.redirect("/autoconfig/himawari.test", scene.http.url("/file"));
                    scene.http.page("/file", Published.autoconfig(EVIL));
                }),
                search("the public provider list names a stranger",
                        scene -> scene.https.page("/ispdb/himawari.test", Published.autoconfig(EVIL))),
                search("Autoconfig hides the user name in a stranger’s host name",
                        scene -> scene.http.page("/autoconfig/himawari.test",
                                Published.autoconfig("%%EMAILLOCALPART%%.%s.evil.example"))),
                search("web server asks for a login (401)",
                        scene -> scene.https.handling("/autoconfig/himawari.test", exchange -> {
                            exchange.getResponseHeaders().set("WWW-Authenticate", "Basic realm=\"mail password\"");
                            exchange.sendResponseHeaders(401, -1);
                        })),
                search("web server asks as if it were a proxy (407)",
                        scene -> scene.http.handling("/autoconfig/himawari.test", exchange -> {
                            exchange.getResponseHeaders().set("Proxy-Authenticate", "Basic realm=\"mail password\"");
                            exchange.sendResponseHeaders(407, -1);
                        })));
    }

    private static List<Trap> names() {
        return List.of(search("SRV records name a stranger", scene -> scene.services(EVIL)),
                search("SRV records name a stranger whose name begins with the mail domain",
                        scene -> scene.services("himawari.test.evil.example")),
                search("mail exchanger is a stranger’s, who publishes a file", scene -> {
                    scene.theatre.dns.zone("himawari.test. 300 MX 10 mx.evil.example.");
                    scene.https.page("/autoconfig/evil.example", Published.autoconfig(EVIL));
                }),
                search("name servers are a stranger’s, who publishes a file", scene -> {
                    scene.theatre.dns.zone("himawari.test. 300 NS ns.evil.example.");
                    scene.https.page("/autoconfig/evil.example", Published.autoconfig(EVIL));
                }),
                search("mail exchanger leads to the preset of somebody else", scene -> {
                    scene.theatre.dns.zone("himawari.test. 300 MX 10 mx.evil.example.");
                    scene.presets = preset(PRESET);
                }));
    }

    private static PresetIndex preset(String json) {
        return new PresetIndex(PresetReader.read("evil.json", json.getBytes(StandardCharsets.UTF_8)).preset().stream()
                .toList());
    }

    private static List<Trap> autodiscover() {
        return List.of(
                telling("Autodiscover names a stranger",
                        scene -> scene.https.page("/autodiscover/himawari.test", Published.autodiscover(EVIL))),
                telling("Autodiscover leads to another page (redirectUrl), which names a stranger", scene -> {
                    scene.https.page("/autodiscover/himawari.test",
                            Published.redirectUrl(scene.https.url("/elsewhere")))
                            .page("/elsewhere", Published.autodiscover(EVIL));
                }),
                telling("Autodiscover leads to an unprotected page (redirectUrl)", scene -> {
                    scene.https.page("/autodiscover/himawari.test",
                            Published.redirectUrl(scene.http.url("/elsewhere")));
                    scene.http.page("/elsewhere", Published.autodiscover(EVIL));
                }),
                telling("Autodiscover leads to a stranger’s address (redirectAddr)", scene -> {
                    scene.https.page("/autodiscover/himawari.test",
                            Published.redirectAddress("hanako.kagami@evil.example"))
                            .page("/autodiscover/evil.example", Published.autodiscover(EVIL));
                }),
                telling("Autodiscover over http leads to a stranger’s page", scene -> {
                    scene.http.redirect("/autodiscover/himawari.test", scene.foreign.url("/autodiscover"));
                    scene.foreign.page("/autodiscover", Published.autodiscover(EVIL));
                }),
                telling("Autodiscover asks for a login (401)", scene -> scene.https
                        .page("/autodiscover/himawari.test", 401, new byte[0])));
    }

    /** The names are those of the mail domain, and what answers there is not what it should be. */
    private static List<Trap> own() {
        return List.of(
                search("name system leads the domain’s own names to a stranger", scene -> {
                    Stream.of("imap", "pop", "smtp")
                            .forEach(name -> scene.theatre.names(name + ".forged.himawari.test", Theatre.AWAY));
                    scene.services("%s.forged.himawari.test");
                }),
                search("the domain’s own names are aliases of a stranger’s", scene -> {
                    Stream.of("imap", "pop", "smtp").forEach(name -> scene.theatre.dns
                            .zone(name + ".alias.himawari.test. 300 CNAME " + name + ".evil.example."));
                    scene.services("%s.alias.himawari.test");
                }),
                search("published for plain text", scene -> {
                    scene.https.page("/autoconfig/himawari.test", Published.plainAutoconfig("%s.himawari.test"));
                    for (var protocol : Protocol.values()) {
                        scene.own(protocol, Security.PLAIN, Servers.clear(Servers.bare(protocol)));
                    }
                }, "--no-reach"),
                changing("certificate changes between search and test", protocol -> ScriptedServer.plain(
                        s -> good(protocol, s), s -> {
                            s.tlsFromStart(Papers.selfSigned().serverContext());
                            Servers.script(Servers.bare(protocol), true).write(s);
                        })),
                changing("encryption is gone between search and test", protocol -> ScriptedServer.plain(
                        s -> good(protocol, s), Servers.script(Servers.bare(protocol), false))));
    }

    private static List<Trap> agreed() {
        return List.of(new Trap("SRV records name a stranger, and the person says yes", CONTROL,
                () -> play(scene -> scene.services(EVIL), "--allow-outside",
                        "imap.evil.example,pop.evil.example,smtp.evil.example")),
                new Trap("a second run with the yes of the first, and the records name somebody else by now", NONE,
                        () -> play(scene -> scene.services(EVIL), "--allow-outside",
                                "imap.hoster.example,pop.hoster.example,smtp.hoster.example")),
                new Trap("the yes names no host", NONE, () -> play(scene -> scene.services(EVIL), "--allow-outside")),
                new Trap("the yes names one host of three", NONE,
                        () -> play(scene -> scene.services(EVIL), "--allow-outside", "smtp.evil.example")),
                new Trap("a name server of the person’s choice (--dns) names a stranger", NONE, () -> play(
                        scene -> scene.services(EVIL), "--dns", Theatre.NAMES)),
                new Trap("the same, with the yes to him", TEST, () -> play(scene -> scene.services(EVIL),
                        "--dns", Theatre.NAMES, "--allow-outside",
                        "imap.evil.example,pop.evil.example,smtp.evil.example")),
                new Trap("the organisation’s own preset names servers outside the mail domain, which is its word", TEST,
                        () -> play(scene -> scene.presets = preset(PRESET.replace("[\"evil.example\"]",
                                "[\"himawari.test\"]")))),
                new Trap("the yes is given, and the stranger’s certificate is for another name", NONE,
                        () -> play(scene -> {
                            scene.theatre.names("imap.other.example", Theatre.AWAY)
                                    .names("pop.other.example", Theatre.AWAY)
                                    .names("smtp.other.example", Theatre.AWAY);
                            scene.services("%s.other.example");
                        }, "--allow-outside", "imap.other.example,pop.other.example,smtp.other.example")));
    }

    private static void good(Protocol protocol, Script script) {
        script.tlsFromStart(Papers.home().serverContext());
        Servers.script(Servers.bare(protocol), true).write(script);
    }

    private static Trap changing(String name, Function<Protocol, ScriptedServer> server) {
        return search(name, scene -> {
            scene.services("%s.himawari.test");
            for (var protocol : Protocol.values()) {
                scene.own(protocol, Security.TLS, server.apply(protocol));
            }
        });
    }

    private static Trap telling(String name, Consumer<Scene> setting) {
        return search(name, setting, "--send-address");
    }

    private static Trap search(String name, Consumer<Scene> setting, String... options) {
        return new Trap(name, NONE, () -> play(setting, options));
    }

    /** The same, and this is what the person brings. */
    static Trap search(String name, String secret, Consumer<Scene> setting) {
        return new Trap(name, NONE, () -> play(secret, setting));
    }

    private static Map<Protocol, Cell> play(Consumer<Scene> setting, String... options) {
        return play(Person.PASSWORD, setting, options);
    }

    private static Map<Protocol, Cell> play(String secret, Consumer<Scene> setting, String... options) {
        try (var scene = new Scene()) {
            setting.accept(scene);
            var run = Run.probe(scene.assistant(), secret, List.of(options));
            return Arrays.stream(Protocol.values())
                    .collect(Collectors.toMap(each -> each, each -> scene.cell(each, run.ended(each))));
        }
    }
}
