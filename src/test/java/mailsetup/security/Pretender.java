package mailsetup.security;

import java.util.Locale;
import java.util.function.Function;
import mailsetup.core.Protocol;
import mailsetup.testkit.Talker;

/** A mail server on one connection, with the manner of a set-up. It understands just enough to keep a client talking. */
final class Pretender implements Talker {
    private final Manner manner;
    private final Words words;
    private final Function<String, Answer> login;
    private boolean encrypted;
    private boolean loggingIn;
    private String tag = "";

    Pretender(Manner manner, boolean encrypted) {
        this.manner = manner;
        this.encrypted = encrypted;
        words = Words.of(manner.protocol());
        login = manner.login().get();
    }

    @Override
    public Answer hear(String line) {
        var special = manner.first().apply(line);
        return special.isPresent() ? special.get() : loggingIn ? piece(line) : usual(line);
    }

    private Answer usual(String line) {
        var parts = line.split(" ", -1);
        int at = manner.protocol() == Protocol.IMAP ? 1 : 0;
        tag = parts[0];
        var verb = parts.length > at ? parts[at].toUpperCase(Locale.ROOT) : "";
        return switch (verb) {
            case "CAPABILITY", "CAPA", "EHLO" -> words.abilities(encrypted ? manner.covered() : manner.clear(),
                    manner.mechanisms());
            case "STARTTLS", "STLS" -> {
                encrypted |= manner.upgrade().tls().isPresent();
                yield manner.upgrade();
            }
            case "AUTHENTICATE", "AUTH" -> parts.length > at + 2 ? piece(line) : begun();
            case "LOGIN", "PASS" -> piece(line);
            default -> agreed(verb);
        };
    }

    private Answer begun() {
        loggingIn = true;
        return words.more();
    }

    /** What is told of the mailbox: nothing is in it. */
    private Answer agreed(String verb) {
        return switch (manner.protocol()) {
            case IMAP -> verb.equals("LOGOUT")
                    ? Answer.of("* BYE", "$tag OK done")
                    : Answer.of("* 0 EXISTS", "* OK [UIDVALIDITY 1] .", "$tag OK [READ-ONLY] done");
            case POP3 -> switch (verb) {
                case "STAT" -> Answer.of("+OK 0 0");
                case "UIDL", "LIST" -> Answer.of("+OK", ".");
                default -> Answer.of("+OK");
            };
            case SMTP -> Answer.of(verb.equals("QUIT") ? "221 bye" : "250 2.0.0 fine");
        };
    }

    /** A continuation has no tag of its own; the answer carries that of the command. */
    private Answer piece(String line) {
        var answer = login.apply(line);
        boolean more = answer.text().startsWith("+ ") || answer.text().startsWith("334");
        loggingIn = more;
        return new Answer(answer.text().replace("$tag", tag), answer.tls(), answer.hangsUp());
    }
}
