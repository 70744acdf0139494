package mailsetup.security;

import static mailsetup.security.Trap.Consent.NONE;
import static mailsetup.security.Trap.Consent.TEST;

import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.List;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Stream;
import mailsetup.core.Protocol;
import mailsetup.core.Security;
import mailsetup.practice.certificate.Identity;
import mailsetup.testkit.ScriptedServer;

/** A connection that is to be encrypted from the start, and is not what it should be. Behind it everything is accepted. */
final class ChannelTraps {
    private ChannelTraps() {}

    static Stream<Trap> all() {
        return Stream.of(certificates(), accepted(), handshakes(), conversations()).flatMap(List::stream)
                .map(DirectTrap::trap);
    }

    private static List<DirectTrap> certificates() {
        return List.of(shown("certificate for another name", () -> Papers.forNames("mail.evil.example")),
                shown("certificate for a name that only begins alike",
                        () -> Papers.forNames("mail.himawari.test.evil.example")),
                shown("certificate for the mail domain, not for the server",
                        () -> Papers.forNames("himawari.test")),
                shown("certificate for all of a top-level domain", () -> Papers.forNames("*.test")),
                shown("certificate for names one level deeper", () -> Papers.forNames("*.mail.himawari.test")),
                shown("certificate for the numeric address alone", () -> Papers.forNames(Theatre.HOME)),
                shown("certificate with its name in the subject alone", Papers::unnamed),
                shown("self-signed certificate", Papers::selfSigned),
                shown("expired certificate", Papers::expired),
                shown("certificate that is not valid yet", Papers::early),
                shown("certificate of an unknown authority", Papers::unknown),
                shown("certificate of an authority that took the name of a known one", Papers::impostor),
                shown("chain with a certificate missing", Papers::incomplete),
                shown("chain with an expired certificate in it", Papers::expiredBetween),
                shown("certificate with a weak key", Papers::weak),
                shown("self-signed, expired and for another name", Papers::everythingWrong));
    }

    /** The person has accepted one certificate by its fingerprint. */
    private static List<DirectTrap> accepted() {
        return List.of(
                shown("another certificate than the one accepted by fingerprint", Papers::otherSelfSigned)
                        .with("--accept-certificate", "mail.himawari.test:{port}=" + print(Papers.selfSigned())),
                shown("the accepted certificate at another port", Papers::selfSigned)
                        .with("--accept-certificate", "mail.himawari.test:1{port}=" + print(Papers.selfSigned())),
                shown("the accepted certificate for another server", Papers::selfSigned)
                        .with("--accept-certificate", "imap.evil.example:{port}=" + print(Papers.selfSigned())),
                shown("accepted by fingerprint, but expired", Papers::selfSignedAndExpired)
                        .with("--accept-certificate",
                                "mail.himawari.test:{port}=" + print(Papers.selfSignedAndExpired())),
                new DirectTrap("self-signed, accepted by just this fingerprint", TEST, Security.TLS,
                        protocol -> Servers.tls(Papers.selfSigned(), protocol))
                        .with("--accept-certificate", "mail.himawari.test:{port}=" + print(Papers.selfSigned())));
    }

    private static List<DirectTrap> handshakes() {
        return List.of(said("cipher without encryption chosen (NULL)", Hello.choosing(0x0303, 0x003B)),
                said("cipher without a certificate chosen (anonymous)", Hello.choosing(0x0303, 0x0034)),
                said("export cipher chosen (RC4, 40 bits)", Hello.choosing(0x0303, 0x0003)),
                said("downgrade to SSL 3.0", Hello.choosing(0x0300, 0x002F)),
                said("downgrade to TLS 1.0", Hello.choosing(0x0301, 0xC013)),
                said("downgrade to TLS 1.1", Hello.choosing(0x0302, 0xC013)),
                said("talked down to TLS 1.2, with the mark of TLS 1.3", Hello.talkedDown()),
                said("compression chosen", Hello.compressing()),
                said("handshake refused, plain text taken", Hello.refusing()));
    }

    private static List<DirectTrap> conversations() {
        return List.of(direct("plain text where TLS was asked for", protocol -> Servers.clear(Servers.bare(protocol))),
                said("a web page where TLS was asked for", "HTTP/1.1 200 OK\r\n\r\n<html>password?</html>\r\n"),
                direct("hangs up at the handshake, takes plain text on the next connection",
                        protocol -> ScriptedServer.plain(s -> s.hearsAnything().hangsUp(),
                                Servers.script(Servers.bare(protocol), false))),
                direct("refuses the handshake, takes plain text on the next connection",
                        protocol -> ScriptedServer.plain(s -> s.sends(Hello.refusing()).staysSilent(),
                                Servers.script(Servers.bare(protocol), false))));
    }

    private static DirectTrap shown(String name, Supplier<Identity> identity) {
        return direct(name, protocol -> Servers.tls(identity.get(), protocol));
    }

    private static DirectTrap said(String name, String octets) {
        return direct(name, protocol -> Servers.raw(octets, protocol));
    }

    private static DirectTrap direct(String name, Function<Protocol, ScriptedServer> server) {
        return new DirectTrap(name, NONE, Security.TLS, server);
    }

    private static String print(Identity identity) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256")
                    .digest(identity.certificate().getEncoded()));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }
}
