package mailsetup.practice.lab;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Stream;
import javax.net.ssl.SSLSocket;
import mailsetup.core.Protocol;
import mailsetup.core.Security;
import mailsetup.practice.certificate.Identity;
import mailsetup.practice.wire.BareDoor;
import mailsetup.practice.wire.Conversation;
import mailsetup.practice.wire.Door;
import mailsetup.practice.wire.Encryption;
import mailsetup.practice.wire.Reception;

/**
 * A door of the lab: a good one, but for what is said here.
 *
 * @param twists what it says wrongly
 * @param certificate what it shows
 * @param wantsCertificate whether it asks its visitors for one, too
 * @param bare the bytes, in hex, with which it answers a handshake instead of holding one
 */
public record LabDoor(Protocol protocol, Security security, List<Twist> twists, Certificate certificate,
        boolean wantsCertificate, Optional<String> bare) implements Way.Open {
    public LabDoor {
        twists = List.copyOf(twists);
    }

    /** Makes what a door shows. */
    @FunctionalInterface
    public interface Certificate {
        /** A certificate, signed by the authority of the lab or not. */
        Identity made(Workshop workshop) throws IOException;
    }

    static LabDoor good(Protocol protocol, Security security) {
        return new LabDoor(protocol, security, List.of(), Workshop::good, false, Optional.empty());
    }

    LabDoor twisted(Twist twist) {
        var more = Stream.concat(twists.stream(), Stream.of(twist)).toList();
        return new LabDoor(protocol, security, more, certificate, wantsCertificate, bare);
    }

    LabDoor shows(Certificate other) {
        return new LabDoor(protocol, security, twists, other, wantsCertificate, bare);
    }

    LabDoor asksForCertificate() {
        return new LabDoor(protocol, security, twists, certificate, true, bare);
    }

    LabDoor answers(String hex) {
        return new LabDoor(protocol, security, twists, certificate, wantsCertificate, Optional.of(hex));
    }

    @Override
    public Reception reception(Workshop workshop, Function<Protocol, Supplier<Conversation>> good)
            throws IOException {
        if (bare.isPresent()) {
            return new BareDoor(protocol, security, bare.get());
        }
        return new Door(protocol, security, encryption(certificate.made(workshop)),
                () -> new TwistedConversation(good.apply(protocol).get(), twists));
    }

    private Encryption encryption(Identity identity) {
        var context = identity.serverContext();
        return (socket, begun) -> {
            var tls = (SSLSocket) context.getSocketFactory().createSocket(socket, begun, true);
            tls.setNeedClientAuth(wantsCertificate);
            return tls;
        };
    }
}
