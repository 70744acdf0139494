package mailsetup.security;

import static mailsetup.core.Protocol.IMAP;
import static mailsetup.core.Protocol.POP3;
import static mailsetup.core.Protocol.SMTP;
import static mailsetup.security.Trap.Consent.CONTROL;
import static mailsetup.security.Trap.Consent.NONE;
import static mailsetup.security.Trap.Consent.TEST;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import mailsetup.core.Protocol;
import mailsetup.core.Security;
import mailsetup.testkit.Talker.Answer;

/** Servers that prove their name, so that the person's test sends the password once; they want more, or something else. */
final class LoginTraps {
    private LoginTraps() {}

    static Stream<Trap> all() {
        return Stream.concat(Stream.of(greedy(), refusing(), leading(), afterwards(), wanting()).flatMap(List::stream)
                .map(DirectTrap::trap), Stream.of(new ThreeServers().trap()));
    }

    private static List<DirectTrap> greedy() {
        return List.of(
                row("accepts everything", CONTROL, manner -> manner),
                row("asks for the password again and again", TEST, manner -> manner.login(more(manner))),
                row("asks again and again, by LOGIN or USER", TEST,
                        manner -> old(manner).login(more(manner))).waiting(),
                row("answers the password with a challenge of SCRAM", TEST,
                        manner -> manner.login(challenge(manner, "cj1ub25jZSxzPXNhbHQsaT00MDk2"), no(manner))),
                row("answers the password with the question for a user name, then for a password", TEST,
                        manner -> manner.login(challenge(manner, "VXNlcm5hbWU6"), challenge(manner, "UGFzc3dvcmQ6"))),
                row("refuses the password, then asks for it once more", TEST, manner -> manner.login(joined(
                        Words.of(manner.protocol()).no(), more(manner)))));
    }

    private static List<DirectTrap> refusing() {
        return List.of(row("refuses every password", TEST, manner -> manner.login(no(manner))),
                row("refuses, and offers a second way to log in", TEST,
                        manner -> manner.ways("PLAIN", "LOGIN", "CRAM-MD5").covering(user(manner))
                                .login(no(manner))),
                row("refuses, with the hint to log in without encryption", TEST, manner -> manner.login(
                        switch (manner.protocol()) {
                            case IMAP -> Answer.of("$tag NO [PRIVACYREQUIRED] use port 143 without TLS");
                            case POP3 -> Answer.of("-ERR [AUTH] use port 110 without TLS");
                            case SMTP -> Answer.of("538 5.7.11 use port 587 without TLS");
                        })),
                row("says that authentication is required, after the password", TEST, manner -> manner.login(
                        switch (manner.protocol()) {
                            case IMAP -> Answer.of("$tag NO [AUTHORIZATIONFAILED] authenticate first");
                            case POP3 -> Answer.of("-ERR authenticate first");
                            case SMTP -> Answer.of("530 5.7.0 authenticate first");
                        })),
                row("hangs up at the password", TEST, manner -> manner.login(Answer.silence().thenHangsUp())),
                row("says BYE at the password, and waits for another connection", TEST, manner -> manner.login(
                        switch (manner.protocol()) {
                            case IMAP -> Answer.of("* BYE try again").thenHangsUp();
                            case POP3 -> Answer.of("-ERR [SYS/TEMP] try again").thenHangsUp();
                            case SMTP -> Answer.of("421 4.7.0 try again").thenHangsUp();
                        })));
    }

    private static List<DirectTrap> leading() {
        return List.of(
                row("refuses, with a referral to a stranger (RFC 2221)", TEST, manner -> manner.login(Answer.of(
                        "$tag NO [REFERRAL imap://hanako.kagami;AUTH=*@imap.evil.example/] go there"))).only(IMAP),
                row("lets in, with a referral to a stranger (RFC 2221)", TEST, manner -> manner.login(Answer.of(
                        "$tag OK [REFERRAL imap://hanako.kagami@imap.evil.example/] better there"))).only(IMAP),
                row("inbox is elsewhere, says a referral (RFC 2193)", TEST, manner -> manner.first(when("EXAMINE",
                        Answer.of("$tag NO [REFERRAL imap://imap.evil.example/INBOX] moved")))).only(IMAP),
                row("account has moved, by its words", TEST, manner -> manner.login(switch (manner.protocol()) {
                    case IMAP -> Answer.of("$tag NO [ALERT] moved to imap.evil.example:993");
                    case POP3 -> Answer.of("-ERR moved to pop.evil.example:995");
                    case SMTP -> Answer.of("535 5.7.1 moved to smtp.evil.example:465");
                })),
                row("forwards the address to a stranger (551)", TEST, manner -> manner.first(when("RCPT",
                        Answer.of("551 5.1.6 please try <hanako@evil.example>")))).only(SMTP));
    }

    private static List<DirectTrap> afterwards() {
        return List.of(
                row("asks to log in again, inside the mailbox", TEST,
                        manner -> manner.first(switch (manner.protocol()) {
                            case IMAP -> when("EXAMINE", Answer.of("$tag NO [AUTHENTICATIONFAILED] log in again"));
                            case POP3 -> when("STAT", Answer.of("-ERR [AUTH] log in again"));
                            case SMTP -> when("MAIL", Answer.of("530 5.7.0 log in again"));
                        })),
                row("asks for the password in the middle of the mailbox", TEST,
                        manner -> manner.first(switch (manner.protocol()) {
                            case IMAP -> when("EXAMINE", more(manner));
                            case POP3 -> when("STAT", more(manner));
                            case SMTP -> when("MAIL", more(manner));
                        })).waiting(),
                row("hangs up inside the mailbox, and waits for another login", TEST,
                        manner -> manner.first(switch (manner.protocol()) {
                            case IMAP -> when("EXAMINE", Answer.silence().thenHangsUp());
                            case POP3 -> when("STAT", Answer.silence().thenHangsUp());
                            case SMTP -> when("MAIL", Answer.silence().thenHangsUp());
                        })));
    }

    private static List<DirectTrap> wanting() {
        return List.of(
                row("offers no login at all", NONE, manner -> none(manner)).only(IMAP, SMTP),
                row("names no way to log in, as many a POP server that knows USER", TEST, manner -> none(manner))
                        .only(POP3),
                row("offers OAuth alone", NONE, manner -> none(manner).ways("XOAUTH2", "OAUTHBEARER")),
                row("offers challenge and response alone (CRAM-MD5, DIGEST-MD5, APOP)", NONE,
                        manner -> none(manner).ways("CRAM-MD5", "DIGEST-MD5").greeting(
                                Words.of(manner.protocol()).greeting() + " " + Words.CHALLENGE)
                                .login(challenge(manner, "PDE4OTYuNjk3MTcwOTUyQG1haWwuaGltYXdhcmkudGVzdD4="))),
                row("offers Windows logins alone (NTLM, GSSAPI)", NONE,
                        manner -> none(manner).ways("NTLM", "GSSAPI")).only(IMAP, SMTP),
                row("offers ways to log in that only look like PLAIN", NONE,
                        manner -> none(manner).ways("PLAIN-CLIENTTOKEN", "XPLAIN", "PLAINTEXT")).only(IMAP, SMTP),
                row("offers nothing that carries the letters of the password", NONE, manner -> old(manner))
                        .typing(Person.KANA).only(IMAP, POP3));
    }

    private static DirectTrap row(String name, Trap.Consent consent, UnaryOperator<Manner> change) {
        return new DirectTrap(name, consent, Security.TLS,
                protocol -> Servers.tls(Papers.home(), change.apply(Servers.bare(protocol))));
    }

    /** The ways to log in that came before SASL. */
    private static Manner old(Manner manner) {
        return manner.protocol() == SMTP
                ? manner.ways("LOGIN")
                : manner.ways().covering(user(manner));
    }

    private static Manner none(Manner manner) {
        return manner.ways().covering(manner.protocol() == IMAP ? "LOGINDISABLED" : "PIPELINING");
    }

    private static String user(Manner manner) {
        return manner.protocol() == POP3 ? "USER" : "X-NOTHING";
    }

    private static Function<String, Optional<Answer>> when(String verb, Answer answer) {
        return line -> line.matches("(?i)(A\\d+ )?" + verb + "\\b.*") ? Optional.of(answer) : Optional.empty();
    }

    private static Answer more(Manner manner) {
        return Words.of(manner.protocol()).more();
    }

    private static Answer no(Manner manner) {
        return Words.of(manner.protocol()).no();
    }

    private static Answer challenge(Manner manner, String base64) {
        return Answer.of((manner.protocol() == SMTP ? "334 " : "+ ") + base64);
    }

    private static Answer joined(Answer first, Answer second) {
        return new Answer(first.text() + second.text(), Optional.empty(), false);
    }

    /** All three are tested in one run, and the first refuses. */
    private record ThreeServers() {
        private Trap trap() {
            return new Trap("the first of three servers refuses: the others", NONE, this::play);
        }

        private Map<Protocol, Cell> play() {
            try (var theatre = new Theatre();
                    var imap = Servers.tls(Papers.home(), Servers.bare(IMAP).login(Words.of(IMAP).no()));
                    var pop = Servers.tls(Papers.home(), POP3);
                    var smtp = Servers.tls(Papers.home(), SMTP)) {
                theatre.at(Theatre.HOME, 993, imap).at(Theatre.HOME, 995, pop).at(Theatre.HOME, 465, smtp);
                var run = Run.probe(theatre.assistant(), Person.PASSWORD,
                        List.of("--imap", "imap.himawari.test", "--pop",
                                "pop.himawari.test", "--smtp", "smtp.himawari.test"));
                return Map.of(POP3, Person.cell(Credentials.heard(pop), run.ended(POP3)),
                        SMTP, Person.cell(Credentials.heard(smtp), run.ended(SMTP)));
            }
        }
    }
}
