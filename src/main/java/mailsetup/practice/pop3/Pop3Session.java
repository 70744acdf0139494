package mailsetup.practice.pop3;

import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;
import mailsetup.practice.mailbox.Mail;
import mailsetup.practice.wire.Reaction;

/** What can be done after the login (RFC 1939 section 5). */
final class Pop3Session {
    private static final Reaction NO_MAIL = Reaction.says("-ERR No such mail");

    private final Maildrop drop;

    Pop3Session(Maildrop drop) {
        this.drop = drop;
    }

    /** Obeys a command; the first of its words is the verb. */
    Reaction obey(String verb, List<String> words) {
        var number = words.size() > 1 ? Optional.of(words.get(1)) : Optional.<String>empty();
        return switch (verb) {
            case "STAT" -> Reaction.says("+OK " + drop.stat());
            case "LIST" -> listing(number, (each, mail) -> each + " " + mail.bytes());
            case "UIDL" -> listing(number, (each, mail) -> each + " practice-" + mail.uid());
            case "RETR" -> withMail(number, mail -> Reaction.says("+OK", MailText.whole(mail), "."));
            case "TOP" -> withMail(number, mail -> top(mail, words));
            case "DELE" -> withMail(number, mail -> delete(number.orElseThrow()));
            case "RSET" -> reset();
            case "NOOP" -> Reaction.says("+OK");
            default -> Reaction.says("-ERR Unknown");
        };
    }

    private Reaction listing(Optional<String> number, BiFunction<String, Mail, String> line) {
        return number.isPresent()
                ? withMail(number, mail -> Reaction.says("+OK " + line.apply(number.get(), mail)))
                : Reaction.says(drop.listing("+OK", line), ".");
    }

    private Reaction withMail(Optional<String> number, Function<Mail, Reaction> action) {
        return number.flatMap(drop::mail).map(action).orElse(NO_MAIL);
    }

    private static Reaction top(Mail mail, List<String> words) {
        return words.size() == 3 && words.get(2).matches("\\d{1,9}")
                ? Reaction.says("+OK", MailText.top(mail, Integer.parseInt(words.get(2))), ".")
                : Reaction.says("-ERR TOP wants a mail and a number of lines");
    }

    private Reaction delete(String number) {
        drop.delete(number);
        return Reaction.says("+OK Deleted for this session");
    }

    private Reaction reset() {
        drop.reset();
        return Reaction.says("+OK Nothing is deleted");
    }
}
