package mailsetup.practice.submission;

import java.util.List;
import java.util.Locale;
import mailsetup.practice.mailbox.Account;
import mailsetup.practice.wire.Conversation;
import mailsetup.practice.wire.Gate;
import mailsetup.practice.wire.Reaction;

/** One visitor's talk in SMTP (RFC 5321, RFC 3207, RFC 4954). */
public final class SubmissionConversation implements Conversation {
    private final SubmissionLogin login;
    private final Envelope envelope = new Envelope();
    private final Data data;
    private boolean secure;

    /** Takes mail from those whom the gate admits, and keeps what is for this account. */
    public SubmissionConversation(Gate gate, Account account) {
        login = new SubmissionLogin(gate);
        data = new Data(account);
    }

    @Override
    public void secured() {
        secure = true;
        envelope.clear();
    }

    @Override
    public Reaction greeting() {
        return Reaction.says("220 localhost ESMTP Practice server ready");
    }

    @Override
    public Reaction hear(String line) {
        if (data.flows()) {
            return data.take(line);
        }
        if (login.challenges()) {
            return login.answer(line);
        }
        var words = line.strip().split(" ", 2);
        return obey(words[0].toUpperCase(Locale.ROOT), words.length == 2 ? words[1] : "");
    }

    private Reaction obey(String verb, String rest) {
        return switch (verb) {
            case "EHLO" -> hello(rest, extensions());
            case "HELO" -> hello(rest, List.of("250 localhost"));
            case "STARTTLS" -> secure
                    ? Reaction.says("503 5.5.1 TLS is on already")
                    : Reaction.startsTls("220 2.0.0 Begin TLS now");
            case "AUTH" -> login.begin(rest, secure);
            case "NOOP" -> Reaction.says("250 2.0.0 OK");
            case "RSET" -> reset();
            case "QUIT" -> Reaction.hangsUp("221 2.0.0 Until next time");
            case "MAIL", "RCPT", "DATA" -> login.done() ? obeyOwner(verb, rest) : refuse();
            default -> Reaction.says("500 5.5.2 Unknown");
        };
    }

    private Reaction obeyOwner(String verb, String rest) {
        return switch (verb) {
            case "MAIL" -> envelope.mail(rest);
            case "RCPT" -> envelope.recipient(rest);
            default -> envelope.complete() ? begin() : Reaction.says("503 5.5.1 MAIL and RCPT come first");
        };
    }

    private Reaction begin() {
        var recipients = envelope.recipients();
        envelope.clear();
        return data.begin(recipients);
    }

    private Reaction reset() {
        envelope.clear();
        return Reaction.says("250 2.0.0 OK");
    }

    private Reaction hello(String name, List<String> lines) {
        envelope.clear();
        return name.isBlank() ? Reaction.says("501 5.5.4 And your name?") : new Reaction(lines, Reaction.Then.LISTEN);
    }

    private Reaction refuse() {
        return Reaction.says(secure ? "530 5.7.0 Authentication required" : "530 5.7.0 Start TLS first");
    }

    private List<String> extensions() {
        return List.of("250-localhost", "250-SIZE " + Envelope.MOST_BYTES,
                secure ? "250-AUTH PLAIN LOGIN" : "250-STARTTLS", "250-8BITMIME", "250-SMTPUTF8",
                "250-ENHANCEDSTATUSCODES", "250 PIPELINING");
    }
}
