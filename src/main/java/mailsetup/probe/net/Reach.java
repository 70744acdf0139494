package mailsetup.probe.net;

import java.net.InetAddress;
import java.security.cert.X509Certificate;
import java.time.Duration;
import java.util.List;
import mailsetup.core.Endpoint;
import mailsetup.core.Hostname;
import mailsetup.core.Security;
import mailsetup.core.network.NamedAddress;
import mailsetup.core.network.Network;
import mailsetup.probe.ConnectAttempt;
import mailsetup.probe.Deadline;
import mailsetup.probe.Failure;
import mailsetup.probe.TlsFacts;

/** Reaches one endpoint stage by stage, as far as one can without a password. Each method is one stage. */
public final class Reach {
    /** How long a silent server may take to answer the question whether it speaks TLS. */
    private static final Duration TLS_QUESTION = Duration.ofSeconds(2);

    private final Resolver resolver;
    private final Network network;
    private final TrustAnchors trust;
    private final Limits limits;

    /** A way to reach endpoints in the network this computer is in. */
    public Reach(Resolver resolver, TrustAnchors trust, Limits limits) {
        this(resolver, Network.real(), trust, limits);
    }

    /** A way to reach endpoints with these means. */
    public Reach(Resolver resolver, Network network, TrustAnchors trust, Limits limits) {
        this.resolver = resolver;
        this.network = network;
        this.trust = trust;
        this.limits = limits;
    }

    /** How long each stage may take. */
    public Limits limits() {
        return limits;
    }

    /** The same ways, through that network. */
    public Reach through(Network other) {
        return new Reach(resolver.through(other), other, trust, limits);
    }

    /** Whether one of the authorities that are believed has signed that certificate. */
    public boolean vouchesFor(X509Certificate certificate) {
        return trust.haveSigned(certificate);
    }

    /** All addresses of the host. */
    public List<InetAddress> resolve(Hostname host, Deadline deadline) throws WireException {
        return resolver.resolve(host, deadline).stream().map(address -> NamedAddress.of(host, address)).toList();
    }

    /** A connection to the first address that answers. */
    public List<ConnectAttempt> connect(Wire wire, List<InetAddress> addresses, int port, Deadline deadline)
            throws WireException {
        return new Connector(network, wire, port).connect(addresses, deadline, limits.connect());
    }

    /** TLS, with the server's name checked. */
    public TlsFacts secure(Wire wire, Endpoint endpoint) throws WireException {
        wire.allow(limits.handshake());
        return new Handshake(wire, endpoint, trust).run();
    }

    /** The greeting; a server that is silent is asked whether it waits for TLS (fault P-01). */
    public String greet(Wire wire, Dialogue dialogue, Endpoint endpoint) throws WireException {
        wire.allow(limits.greeting());
        try {
            return dialogue.greet();
        } catch (WireException e) {
            if (e.failure() instanceof Failure.TimedOut && !wire.secured() && wire.firstBytes().isEmpty()) {
                throw new WireException(silenceOrTls(wire, dialogue, endpoint, e.failure()));
            }
            throw e;
        }
    }

    /** What the server can do; from here on each reply has its own time. */
    public List<String> negotiate(Wire wire, Dialogue dialogue) throws WireException {
        wire.allow(limits.reply());
        return List.copyOf(dialogue.capabilities());
    }

    /** STARTTLS, demanded and not merely wished for, and the handshake. */
    public TlsFacts upgrade(Wire wire, Dialogue dialogue, Endpoint endpoint) throws WireException {
        var offered = negotiate(wire, dialogue);
        if (!dialogue.offersStartTls(offered)) {
            throw new WireException(new Failure.NotOffered(Failure.Need.STARTTLS, offered));
        }
        wire.allow(limits.reply());
        dialogue.startTls();
        if (wire.hasUnreadInput()) {
            throw new WireException(new Failure.TlsFailed("plain text after the permission to start TLS"));
        }
        return secure(wire, endpoint);
    }

    /** All that comes before a login, once more on another connection: the first was closed, and no password judged. */
    public void again(Wire wire, Dialogue dialogue, Endpoint endpoint, List<InetAddress> addresses, Deadline deadline)
            throws WireException {
        wire.reopen();
        connect(wire, addresses, endpoint.port(), deadline);
        if (endpoint.security() == Security.TLS) {
            secure(wire, endpoint);
        }
        greet(wire, dialogue, endpoint);
        if (endpoint.security() == Security.STARTTLS) {
            upgrade(wire, dialogue, endpoint);
        }
        negotiate(wire, dialogue);
    }

    /** A polite end; whether the server hears it does not matter. */
    public void leave(Wire wire, Dialogue dialogue) {
        if (wire.transcript().loginUnderWay()) {
            // Whatever goes out now would be taken for the rest of the login.
            return;
        }
        try {
            wire.writeLine(dialogue.goodbye());
        } catch (WireException _) {
            // Said or not, it is over.
        }
    }

    private Failure silenceOrTls(Wire wire, Dialogue dialogue, Endpoint endpoint, Failure silence) {
        wire.link().forgiveSilence();
        wire.allow(TLS_QUESTION);
        var handshake = new Handshake(wire, endpoint, trust);
        try {
            handshake.run();
            return new Failure.SpeaksTls(handshake.version());
        } catch (WireException e) {
            return switch (e.failure()) {
                case Failure.BadCertificate bad -> new Failure.SpeaksTls(bad.tls().version());
                case Failure.TlsFailed _ -> new Failure.SpeaksTls("");
                case Failure.SpeaksPlainText text when !dialogue.isGreeting(text.firstLine()) ->
                    new Failure.NotThisProtocol(text.firstLine());
                case Failure.Refusal refusal -> refusal;
                case Failure.Cancelled cancelled -> cancelled;
                default -> silence;
            };
        }
    }
}
