package mailsetup.security;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import mailsetup.assistant.Assistant;
import mailsetup.core.Protocol;
import mailsetup.core.Security;
import mailsetup.discovery.presets.PresetBook;
import mailsetup.discovery.presets.PresetIndex;
import mailsetup.discovery.presets.file.PublicList;
import mailsetup.discovery.source.GuessSource;
import mailsetup.discovery.source.Places;
import mailsetup.discovery.source.Sources;
import mailsetup.practice.certificate.Identity;
import mailsetup.testkit.ScriptedServer;
import mailsetup.testkit.WebServer;

/**
 * A theatre in which somebody publishes settings. A stranger keeps mail servers that prove their own name and accept
 * everything, and a web server.
 */
final class Scene implements AutoCloseable {
    final Theatre theatre = new Theatre();
    /** That of the mail domain. */
    final WebServer https = WebServer.https();
    /** The same without encryption: anybody on the way can be it. */
    final WebServer http = WebServer.http();
    /** That of the stranger. */
    final WebServer foreign = WebServer.https(Papers.localhost());
    /** Where the configuration file lies over https. */
    WebServer configuration = https;
    PresetBook presets = new PresetIndex(List.of());
    private final Map<Protocol, ScriptedServer> strangers = new EnumMap<>(Protocol.class);
    private final Map<Protocol, ScriptedServer> own = new EnumMap<>(Protocol.class);

    Scene() {
        stranger(Papers.stranger());
    }

    /** The stranger's servers show this certificate. */
    Scene stranger(Identity identity) {
        for (var protocol : Protocol.values()) {
            var stranger = Servers.tls(identity, protocol);
            Optional.ofNullable(strangers.put(protocol, stranger)).ifPresent(ScriptedServer::close);
            theatre.at(Theatre.AWAY, protocol.port(Security.TLS), stranger);
        }
        return this;
    }

    /** The mail domain's own server for that protocol. */
    Scene own(Protocol protocol, Security mode, ScriptedServer server) {
        own.put(protocol, server);
        theatre.at(Theatre.HOME, protocol.port(mode), server);
        return this;
    }

    /** Service records with these names behind the service, where %s is imap, pop and smtp. */
    Scene services(String names) {
        theatre.dns.zone("""
                         _imaps._tcp.himawari.test. 300 SRV 0 0 993 %s.
                         _pop3s._tcp.himawari.test. 300 SRV 0 0 995 %s.
                         _submissions._tcp.himawari.test. 300 SRV 0 0 465 %s.
                         """.formatted(names.formatted("imap"), names.formatted("pop"), names.formatted("smtp")));
        return this;
    }

    /** The whole program in this scene; it guesses nothing, because nothing would answer. */
    Assistant assistant() {
        var places = new Places(configuration.url("/autoconfig/{domain}"), https.url("/well-known/{domain}"),
                http.url("/autoconfig/{domain}"), https.url("/ispdb/{domain}"), https.url("/ispdb-mirror/{domain}"),
                https.url("/pacc/{domain}"),
                https.url("/autodiscover/{domain}"), https.url("/autodiscover-host/{domain}"),
                http.url("/autodiscover/{domain}"));
        return theatre.assistant(
                (web, names, prober) -> new Sources(presets, PublicList.NONE, web, names, prober, places).bestFirst()
                        .stream().filter(source -> !(source instanceof GuessSource)).toList());
    }

    /** What reached anybody who speaks that protocol, what the web servers were told, and which names were asked for. */
    Cell cell(Protocol protocol, String ended) {
        var heard = Stream.of(strangers, own).map(servers -> Optional.ofNullable(servers.get(protocol)))
                .flatMap(Optional::stream).map(Credentials::heard).collect(Collectors.joining("\n"));
        var told = Stream.of(http.received(), foreign.received(), String.join("\n", theatre.dns.asked()))
                .collect(Collectors.joining("\n"));
        var cell = Person.cell(heard + "\n" + told, ended);
        // The domain's own web server may be told the address, with the consent to it.
        var domain = Person.cell(https.received(), "");
        return new Cell(cell.bytes() + domain.bytes(), cell.times() + domain.times(), cell.user(), ended);
    }

    /** What reached the stranger who speaks that protocol. */
    String strangerHeard(Protocol protocol) {
        return Optional.ofNullable(strangers.get(protocol)).map(Credentials::heard).orElse("");
    }

    /** How often anybody was called. */
    int calls() {
        return Stream.of(strangers, own).flatMap(servers -> servers.values().stream())
                .mapToInt(ScriptedServer::connections).sum();
    }

    @Override
    public void close() {
        Stream.of(strangers, own).flatMap(servers -> servers.values().stream()).forEach(ScriptedServer::close);
        https.close();
        http.close();
        foreign.close();
        theatre.close();
    }
}
