package mailsetup.security;

import static mailsetup.core.Protocol.IMAP;
import static mailsetup.security.Trap.Consent.CONTROL;
import static mailsetup.security.Trap.Consent.NONE;
import static mailsetup.security.Trap.Consent.TEST;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import mailsetup.core.Protocol;
import mailsetup.core.Security;
import mailsetup.practice.certificate.Identity;
import mailsetup.testkit.ScriptedServer;
import mailsetup.testkit.Talker.Answer;

/** A connection that begins in the clear: it is to be encrypted by STARTTLS, or somebody wants it to stay as it is. */
final class UpgradeTraps {
    private UpgradeTraps() {}

    static Stream<Trap> all() {
        return Stream.of(stripped(), disturbed(), shown(), plain()).flatMap(List::stream).map(DirectTrap::trap);
    }

    private static List<DirectTrap> stripped() {
        return List.of(bare("STARTTLS stripped from the list", manner -> manner),
                bare("STARTTLS overwritten with XXXXXXXX",
                        manner -> manner.offering(manner.protocol() == Protocol.POP3 ? "XXXX" : "XXXXXXXX")),
                bare("STARTTLS offered and refused", manner -> manner.offering(startTls(manner))
                        .upgrade(Words.of(manner.protocol()).no())),
                bare("STARTTLS said to be unknown", manner -> manner.offering(startTls(manner))
                        .upgrade(switch (manner.protocol()) {
                            case IMAP -> Answer.of("$tag BAD unknown command");
                            case POP3 -> Answer.of("-ERR unknown command");
                            case SMTP -> Answer.of("500 5.5.1 unknown command");
                        })),
                bare("STARTTLS granted, and everything goes on in the clear",
                        manner -> manner.offering(startTls(manner)).upgrade(granted(manner))),
                bare("STARTTLS never answered", manner -> manner.offering(startTls(manner)).upgrade(Answer.silence()))
                        .waiting(),
                bare("STARTTLS answered by hanging up",
                        manner -> manner.offering(startTls(manner)).upgrade(granted(manner).thenHangsUp())),
                bare("list of abilities refused", manner -> manner.first(line -> line.matches("(?i).*\\b(CAPA|EHLO).*")
                        ? Optional.of(Words.of(manner.protocol()).no())
                        : Optional.empty())),
                bare("already logged in, says the greeting (PREAUTH)",
                        manner -> manner.greeting("* PREAUTH [CAPABILITY IMAP4rev1 AUTH=PLAIN] welcome")).only(IMAP),
                bare("referral in the greeting", manner -> manner
                        .greeting("* BYE [REFERRAL imap://hanako.kagami@imap.evil.example/] go there")).only(IMAP),
                bare("greeting asks for the password", manner -> manner.greeting(
                        Words.of(manner.protocol()).greeting() + " please send your password now")));
    }

    private static List<DirectTrap> disturbed() {
        return List.of(upgrading("plain text slipped in behind the permission (CVE-2011-0411)",
                manner -> manner.upgrade(injecting(manner))),
                bare("answers sent before they are asked for", manner -> manner.offering(startTls(manner)).greeting(
                        switch (manner.protocol()) {
                            case IMAP ->
                                "* OK ready\r\n* CAPABILITY IMAP4rev1 STARTTLS AUTH=PLAIN\r\nS1 OK\r\nS2 OK go\r\n* OK more";
                            case POP3 -> "+OK ready\r\n+OK\r\nSTLS\r\nSASL PLAIN\r\n.\r\n+OK begin\r\n+OK more";
                            case SMTP ->
                                "220 ready\r\n250-hi\r\n250-STARTTLS\r\n250 AUTH PLAIN\r\n220 begin\r\n250 more";
                        })),
                bare("cipher without encryption chosen behind STARTTLS (NULL)", manner -> manner
                        .offering(startTls(manner)).upgrade(saying(manner, Hello.choosing(0x0303, 0x003B)))),
                bare("downgrade to TLS 1.0 behind STARTTLS", manner -> manner.offering(startTls(manner))
                        .upgrade(saying(manner, Hello.choosing(0x0301, 0xC013)))),
                bare("handshake refused behind STARTTLS, plain text taken", manner -> manner
                        .offering(startTls(manner)).upgrade(saying(manner, Hello.refusing()))));
    }

    private static List<DirectTrap> shown() {
        return List.of(shown("certificate for another name behind STARTTLS", Papers.forNames("mail.evil.example")),
                shown("self-signed certificate behind STARTTLS", Papers.selfSigned()),
                shown("expired certificate behind STARTTLS", Papers.expired()),
                shown("certificate of an unknown authority behind STARTTLS", Papers.unknown()));
    }

    private static List<DirectTrap> plain() {
        return List.of(new DirectTrap("plain text asked for, without the yes to it", NONE, Security.PLAIN,
                protocol -> Servers.clear(Servers.bare(protocol))),
                new DirectTrap("plain text asked for, and STARTTLS offered", NONE, Security.PLAIN,
                        protocol -> Servers.clear(Servers.upgrading(Papers.home(), protocol))),
                new DirectTrap("plain text with the yes to it: read on the way", CONTROL, Security.PLAIN,
                        protocol -> Servers.clear(Servers.bare(protocol))).with("--allow-plain-login"),
                new DirectTrap("STARTTLS with a good certificate: read behind the encryption", CONTROL,
                        Security.STARTTLS, protocol -> Servers.clear(Servers.upgrading(Papers.home(), protocol))),
                new DirectTrap("abilities change with the encryption: other ways to log in behind STARTTLS", TEST,
                        Security.STARTTLS, protocol -> Servers.clear(Servers.upgrading(Papers.home(), protocol)
                                .ways("LOGIN").login(Words.of(protocol).more(), Words.of(protocol).welcome()))));
    }

    private static DirectTrap bare(String name, Function<Manner, Manner> change) {
        return starting(name, protocol -> Servers.clear(change.apply(Servers.bare(protocol))));
    }

    private static DirectTrap upgrading(String name, Function<Manner, Manner> change) {
        return starting(name, protocol -> Servers.clear(change.apply(Servers.upgrading(Papers.home(), protocol))));
    }

    private static DirectTrap shown(String name, Identity identity) {
        return starting(name, protocol -> Servers.clear(Servers.upgrading(identity, protocol)));
    }

    private static DirectTrap starting(String name, Function<Protocol, ScriptedServer> server) {
        return new DirectTrap(name, NONE, Security.STARTTLS, server);
    }

    private static Answer injecting(Manner manner) {
        var usual = manner.upgrade();
        return new Answer(usual.text() + Words.of(manner.protocol()).welcome().text(), usual.tls(), false);
    }

    private static Answer saying(Manner manner, String octets) {
        return new Answer(granted(manner).text() + octets, Optional.empty(), false);
    }

    private static Answer granted(Manner manner) {
        return Words.of(manner.protocol()).granted();
    }

    private static String startTls(Manner manner) {
        return Words.of(manner.protocol()).startTls();
    }
}
