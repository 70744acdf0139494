package mailsetup.security;

import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import mailsetup.assistant.Assistant;
import mailsetup.assistant.LiveAssistant;
import mailsetup.assistant.SourceList;
import mailsetup.core.network.Network;
import mailsetup.diagnosis.Diagnostician;
import mailsetup.diagnosis.faults.Catalogue;
import mailsetup.practice.lab.LabNetwork;
import mailsetup.practice.lab.Spot;
import mailsetup.practice.lab.World;
import mailsetup.probe.angus.AngusEngine;
import mailsetup.probe.dns.DnsClient;
import mailsetup.probe.net.Limits;
import mailsetup.probe.net.Reach;
import mailsetup.probe.net.SystemResolver;
import mailsetup.probe.net.TrustAnchors;
import mailsetup.probe.surroundings.LiveLookout;
import mailsetup.testkit.ScriptedDns;
import mailsetup.testkit.ScriptedServer;
import mailsetup.testkit.TestCertificates;

/**
 * A little internet on this computer: names, addresses behind which recording servers stand, and the whole program as it
 * is wired for people. Every other port of every address refuses.
 */
final class Theatre implements AutoCloseable {
    /** Where the servers of the mail domain are. */
    static final String HOME = "192.0.2.10";
    /** Where the stranger is. */
    static final String AWAY = "192.0.2.66";
    /** Where its name server is. */
    static final String NAMES = "192.0.2.53";
    private static final Duration LONG = Duration.ofSeconds(20);
    private static final Duration SHORT = Duration.ofSeconds(4);
    /** A busy computer must not be taken for a silent server. */
    private static final Limits PATIENT = new Limits(LONG, LONG, LONG, LONG, LONG, LONG);
    /** For a server that is silent. */
    private static final Limits IMPATIENT = new Limits(LONG, LONG, LONG, SHORT, SHORT, SHORT);

    final ScriptedDns dns = new ScriptedDns();
    private final Map<Spot, InetSocketAddress> doors = new HashMap<>();
    private final Limits limits;

    Theatre() {
        this(false);
    }

    /** With a program that does not wait long for an answer. */
    Theatre(boolean impatient) {
        limits = impatient ? IMPATIENT : PATIENT;
        doors.put(new Spot(NAMES, 53), dns.address());
        Stream.of("mail", "imap", "pop", "smtp").forEach(name -> names(name + ".himawari.test", HOME));
        Stream.of("evil", "mail.evil", "imap.evil", "pop.evil", "smtp.evil", "himawari.test.evil")
                .forEach(name -> names(name + ".example", AWAY));
    }

    /** A name that leads to this address. */
    Theatre names(String name, String address) {
        dns.zone(name + ". 300 A " + address);
        return this;
    }

    /** A server that stands at this port of this address. */
    Theatre at(String address, int port, ScriptedServer server) {
        doors.put(new Spot(address, port), new InetSocketAddress(InetAddress.ofLiteral("127.0.0.1"), server.port()));
        return this;
    }

    /** The program in this world, where nothing is published. */
    Assistant assistant() {
        return assistant((_, _, _) -> List.of());
    }

    /** The program in this world, with these sources of settings. */
    Assistant assistant(SourceList sources) {
        var trust = TrustAnchors.system().with(List.of(TestCertificates.authority().certificate()));
        var lookout = new LiveLookout(DnsClient.offline(), new Reach(new SystemResolver(), trust, limits),
                Network.real());
        return new LiveAssistant(sources, DnsClient.offline(), new SystemResolver(), trust, limits, new AngusEngine(),
                Diagnostician.of(Catalogue.all()), lookout).in(new LabNetwork(World.EMPTY, doors))
                .asking(dns.direct());
    }

    @Override
    public void close() {
        dns.close();
    }
}
