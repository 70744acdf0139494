package mailsetup.practice.pop3;

import java.util.List;
import java.util.Locale;
import mailsetup.practice.mailbox.Mailbox;
import mailsetup.practice.wire.Conversation;
import mailsetup.practice.wire.Gate;
import mailsetup.practice.wire.Reaction;

/** One visitor's talk in POP3 (RFC 1939, RFC 2449, RFC 2595). */
public final class Pop3Conversation implements Conversation {
    private final Pop3Login login;
    private final Pop3Session session;
    private boolean secure;

    /** Shows this mailbox's inbox to those whom the gate admits. */
    public Pop3Conversation(Mailbox mailbox, Gate gate) {
        login = new Pop3Login(gate);
        session = new Pop3Session(new Maildrop(mailbox.inbox().mails()));
    }

    @Override
    public void secured() {
        secure = true;
        login.forget();
    }

    @Override
    public Reaction greeting() {
        return Reaction.says("+OK Practice server ready");
    }

    @Override
    public Reaction hear(String line) {
        if (login.challenges()) {
            return login.answer(line);
        }
        var words = line.split(" ", 2);
        var verb = words[0].toUpperCase(Locale.ROOT);
        return switch (verb) {
            case "CAPA" -> Reaction.says(capabilities(), ".");
            case "QUIT" -> Reaction.hangsUp("+OK Until next time");
            default -> login.done()
                    ? session.obey(verb, List.of(line.strip().split(" +")))
                    : obeyStranger(verb, words.length == 2 ? words[1] : "");
        };
    }

    private Reaction obeyStranger(String verb, String rest) {
        return switch (verb) {
            case "STLS" -> secure ? Reaction.says("-ERR TLS is on already") : Reaction.startsTls("+OK Begin TLS now");
            case "USER" -> login.user(rest, secure);
            case "PASS" -> login.pass(rest, secure);
            case "AUTH" -> login.auth(rest, secure);
            default -> Reaction.says("-ERR Unknown, or not before login");
        };
    }

    private List<String> capabilities() {
        return secure
                ? List.of("+OK", "UIDL", "TOP", "USER", "SASL PLAIN", "EXPIRE NEVER", "PIPELINING", "RESP-CODES",
                        "AUTH-RESP-CODE", "IMPLEMENTATION Practice server")
                : List.of("+OK", "STLS", "UIDL", "TOP", "EXPIRE NEVER", "PIPELINING", "RESP-CODES", "AUTH-RESP-CODE");
    }
}
