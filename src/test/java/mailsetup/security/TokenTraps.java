package mailsetup.security;

import static mailsetup.security.Trap.Consent.CONTROL;
import static mailsetup.security.Trap.Consent.NONE;
import static mailsetup.security.Trap.Consent.TEST;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import mailsetup.core.Protocol;
import mailsetup.core.Security;
import mailsetup.practice.certificate.Identity;
import mailsetup.testkit.ScriptedServer;
import mailsetup.testkit.Talker.Answer;

/** Servers that would like a token. The person brings one, and names the server. */
final class TokenTraps {
    private TokenTraps() {}

    static Stream<Trap> all() {
        return Stream.concat(Stream.of(channels(), upgrades(), logins()).flatMap(List::stream)
                .map(trap -> trap.typing(Person.TOKEN).trap()),
                Stream.of(SearchTraps.search("a token, and SRV records name a stranger", Person.TOKEN,
                        scene -> scene.services("%s.evil.example"))));
    }

    private static List<DirectTrap> channels() {
        return List.of(shown("a token, and a certificate for another name", Papers.forNames("mail.evil.example")),
                shown("a token, and a self-signed certificate", Papers.selfSigned()),
                shown("a token, and an expired certificate", Papers.expired()),
                shown("a token, and a certificate of an unknown authority", Papers.unknown()));
    }

    private static List<DirectTrap> upgrades() {
        return List.of(clear("a token, and plain text asked for", Security.PLAIN, manner -> manner),
                clear("a token, and plain text with the yes to it", Security.PLAIN, manner -> manner)
                        .with("--allow-plain-login"),
                clear("a token, and STARTTLS stripped from the list", Security.STARTTLS, manner -> manner),
                clear("a token, and STARTTLS granted, and everything goes on in the clear", Security.STARTTLS,
                        manner -> manner.offering(words(manner).startTls()).upgrade(words(manner).granted())),
                new DirectTrap("a token, and a self-signed certificate behind STARTTLS", NONE, Security.STARTTLS,
                        protocol -> Servers.clear(bearer(Servers.upgrading(Papers.selfSigned(), protocol)))));
    }

    private static List<DirectTrap> logins() {
        return List.of(behind("takes tokens", CONTROL, manner -> manner),
                behind("a token, and passwords alone are taken", NONE, manner -> manner.ways("PLAIN", "LOGIN")),
                behind("asks for a token again and again", TEST, manner -> manner.login(words(manner).more())),
                behind("refuses the token, and a password would do", TEST,
                        manner -> manner.ways("XOAUTH2", "PLAIN", "LOGIN").login(words(manner).no())),
                behind("refuses the token, with a referral to a stranger (RFC 2221)", TEST,
                        manner -> manner.login(Answer
                                .of("$tag NO [REFERRAL imap://imap.evil.example/] go there")))
                        .only(Protocol.IMAP),
                behind("refuses the token, and names a stranger’s sign-in server", TEST, manner -> manner
                        .login(reason(manner), words(manner).no())));
    }

    private static DirectTrap shown(String name, Identity identity) {
        return direct(name, NONE, protocol -> Servers.tls(identity, bearer(Servers.bare(protocol))));
    }

    private static DirectTrap behind(String name, Trap.Consent consent, UnaryOperator<Manner> change) {
        return direct(name, consent,
                protocol -> Servers.tls(Papers.home(), change.apply(bearer(Servers.bare(protocol)))));
    }

    private static DirectTrap clear(String name, Security mode, UnaryOperator<Manner> change) {
        return new DirectTrap(name, NONE, mode,
                protocol -> Servers.clear(change.apply(bearer(Servers.bare(protocol)))));
    }

    private static DirectTrap direct(String name, Trap.Consent consent, Function<Protocol, ScriptedServer> server) {
        return new DirectTrap(name, consent, Security.TLS, server);
    }

    private static Manner bearer(Manner manner) {
        return manner.ways("XOAUTH2", "OAUTHBEARER");
    }

    /** At a port where the stranger would hear of it. */
    private static Answer reason(Manner manner) {
        var json = """
                   {"status":"401","openid-configuration":"https://mail.evil.example:%d/x"}"""
                .formatted(manner.protocol().port(Security.TLS));
        return Answer.of(words(manner).more().text().strip() + " "
                + Base64.getEncoder().encodeToString(json.getBytes(StandardCharsets.UTF_8)));
    }

    private static Words words(Manner manner) {
        return Words.of(manner.protocol());
    }
}
