package mailsetup.testkit;

import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;
import mailsetup.assistant.Assistant;
import mailsetup.assistant.LiveAssistant;
import mailsetup.core.Protocol;
import mailsetup.core.Security;
import mailsetup.diagnosis.Diagnostician;
import mailsetup.diagnosis.faults.Catalogue;
import mailsetup.discovery.presets.PresetIndex;
import mailsetup.discovery.presets.file.PublicList;
import mailsetup.discovery.source.Places;
import mailsetup.discovery.source.Sources;
import mailsetup.practice.certificate.HostilePapers;
import mailsetup.practice.certificate.Identity;
import mailsetup.practice.lab.LabNetwork;
import mailsetup.practice.lab.Spot;
import mailsetup.practice.lab.World;
import mailsetup.probe.angus.AngusEngine;
import mailsetup.probe.dns.DnsClient;
import mailsetup.probe.net.Limits;
import mailsetup.probe.net.SystemResolver;
import mailsetup.probe.net.TrustAnchors;

/** A mail domain whose mail servers, name server and web server mean harm, behind real sockets on loopback. */
public final class HostileWorld implements AutoCloseable {
    /** Whom it is about. */
    public static final String ADDRESS = "hanako@himawari.test";
    private static final String HOME = "192.0.2.10";
    private static final Duration LONG = Duration.ofSeconds(20);
    private static final String EVIL = "\u001B]0;PWN\u0007\u001B[2J";
    private static final HostilePapers PAPERS = HostilePapers
            .by(HostileWire.text("certificate-issuer").substring(0, 60));

    private final ScriptedDns dns = new ScriptedDns();
    private final WebServer https = WebServer.https();
    private final WebServer http = WebServer.http();
    private final List<ScriptedServer> servers = new ArrayList<>();
    private final Map<Spot, InetSocketAddress> doors = new HashMap<>();

    private HostileWorld() {
        Stream.of("imap", "pop", "smtp").forEach(name -> dns.zone(name + ".himawari.test. 300 A " + HOME));
    }

    /** Servers to which one can log in, or that refuse the password. */
    public static HostileWorld answering(boolean works) {
        return playing(good(), protocol -> script -> script.says(HostileWire.greeting(protocol))
                .converses(() -> HostileWire.talker(protocol, works)));
    }

    /** Servers that take no connection. */
    public static HostileWorld refusing() {
        return playing(good(), protocol -> script -> script.says(HostileWire.refusal(protocol)));
    }

    /** Servers whose certificate bears other names. */
    public static HostileWorld misnamed() {
        HostileWire.text("certificate-other-name");
        return playing(
                PAPERS.issue("certificate-other-name" + EVIL, "certificate-other-name" + EVIL, EVIL + ".himawari.test"),
                protocol -> script -> script.says(HostileWire.greeting(protocol)));
    }

    /** Servers that speak something else, without encryption. */
    public static HostileWorld strange() {
        var world = new HostileWorld();
        Stream.of(Protocol.values()).forEach(protocol -> world.at(protocol, ScriptedServer.plain(
                script -> script.says(HostileWire.spit(protocol + "-plain-line").replace("\u001B", "\u007F")))));
        return world;
    }

    private static Identity good() {
        HostileWire.text("certificate-subject");
        HostileWire.text("certificate-name");
        return PAPERS.issue("certificate-subject" + EVIL, "imap.himawari.test", "pop.himawari.test",
                "smtp.himawari.test", "certificate-name" + EVIL);
    }

    private static HostileWorld playing(Identity identity, Function<Protocol, ScriptWriter> scripts) {
        var world = new HostileWorld();
        Stream.of(Protocol.values()).forEach(protocol -> world.at(protocol,
                ScriptedServer.tls(identity.serverContext(), scripts.apply(protocol))));
        return world;
    }

    private void at(Protocol protocol, ScriptedServer server) {
        servers.add(server);
        doors.put(new Spot(HOME, protocol.port(Security.TLS)),
                new InetSocketAddress(InetAddress.ofLiteral("127.0.0.1"), server.port()));
    }

    /** What the domain publishes, too. */
    public HostileWorld publishing() {
        var evil = "\\027]0\\;PWN\\007";
        Stream.of("srv-target", "mx-target", "ns-target", "txt-record").forEach(HostileWire::text);
        dns.zone("""
                 _imaps._tcp.himawari.test. 300 SRV 0 0 993 srv-target%1$s.himawari.test.
                 _pop3s._tcp.himawari.test. 300 SRV 0 0 995 pop.himawari.test.
                 _submissions._tcp.himawari.test. 300 SRV 0 0 465 smtp.himawari.test.
                 himawari.test. 300 MX 10 mx-target%1$s.himawari.test.
                 himawari.test. 300 NS ns-target%1$s.himawari.test.
                 _ua-auto-config.himawari.test. 300 TXT "v=UAAC1; a=txt-record%1$s; d=x"
                 """.formatted(evil));
        https.page("/autoconfig/himawari.test", autoconfig());
        https.redirect("/ispdb/himawari.test", "https://" + "redirect-target%1B%5B2J/");
        HostileWire.text("redirect-target");
        https.page("/autodiscover/himawari.test",
                """
                <Autodiscover xmlns="r"><Response xmlns="o"><Account><Action>settings</Action>
                <Protocol><Type>IMAP</Type><Server>%s</Server><Port>993</Port></Protocol>
                </Account></Response></Autodiscover>
                """.formatted(xml("autodiscover-server")));
        https.page("/pacc/himawari.test", "{\"protocols\": {\"imap\": {\"host\": \"" + "pacc-host\\u001b[2J\"}}}");
        HostileWire.text("pacc-host");
        return this;
    }

    private static String autoconfig() {
        return """
               <clientConfig version="1.1"><emailProvider id="%s"><displayName>%s</displayName>
               <displayShortName>%s</displayShortName>
               <incomingServer type="imap"><hostname>imap.himawari.test</hostname><port>993</port>
               <socketType>SSL</socketType><username>%s</username><authentication>%s</authentication></incomingServer>
               <incomingServer type="%s"><hostname>%s</hostname><port>993</port><socketType>%s</socketType></incomingServer>
               <outgoingServer type="smtp"><hostname>smtp.himawari.test</hostname><port>465</port>
               <socketType>SSL</socketType><username>%%EMAILADDRESS%%</username></outgoingServer>
               <documentation url="https://himawari.test/%s"><descr lang="en">%s</descr></documentation>
               <instruction>%s</instruction></emailProvider></clientConfig>
               """
                .formatted(xml("autoconfig-id"), xml("autoconfig-display-name"), xml("autoconfig-short-name"),
                        xml("autoconfig-user"), xml("autoconfig-authentication"), xml("autoconfig-type"),
                        xml("autoconfig-host"), xml("autoconfig-socket"), xml("autoconfig-documentation-url"),
                        xml("autoconfig-documentation"), xml("autoconfig-instruction"));
    }

    /** XML has no place for most control characters; C1, bidi and those of no width it has. */
    private static String xml(String field) {
        return HostileWire.text(field).replace("\u001B", "&#x9B;").replace("\u0007", "").replace("\u2028", "&#x2028;");
    }

    /** The whole program in this world. */
    public Assistant assistant() {
        var places = new Places(https.url("/autoconfig/{domain}"), https.url("/well-known/{domain}"),
                http.url("/autoconfig/{domain}"), https.url("/ispdb/{domain}"), https.url("/ispdb-mirror/{domain}"),
                https.url("/pacc/{domain}"), https.url("/autodiscover/{domain}"),
                https.url("/autodiscover-host/{domain}"), http.url("/autodiscover/{domain}"));
        var trust = TrustAnchors.system()
                .with(List.of(TestCertificates.authority().certificate(), PAPERS.authority().certificate()));
        return new LiveAssistant((web, names, prober) -> new Sources(new PresetIndex(List.of()), PublicList.NONE, web,
                names, prober, places).bestFirst(), DnsClient.offline(), new SystemResolver(), trust,
                new Limits(LONG, LONG, LONG, LONG, LONG, LONG), new AngusEngine(), Diagnostician.of(Catalogue.all()))
                .in(new LabNetwork(World.EMPTY, doors)).asking(dns.direct());
    }

    @Override
    public void close() {
        servers.forEach(ScriptedServer::close);
        https.close();
        http.close();
        dns.close();
    }
}
