package mailsetup.probe.hang;

import static java.util.Map.entry;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import mailsetup.core.Protocol;

/** How a server with manners answers, up to the command at which it stops having any. */
final class Manners {
    /** What of IMAP has neither tag nor verb: the line with the password. */
    static final String PASSWORD = "password";

    private static final Map<String, List<String>> IMAP = Map.ofEntries(
            entry("CAPABILITY", List.of("* CAPABILITY IMAP4rev1 AUTH=PLAIN STARTTLS", "$tag OK")),
            entry("STARTTLS", List.of("$tag OK go")), entry("AUTHENTICATE", List.of("+ ")),
            entry(PASSWORD, List.of("A0 OK [CAPABILITY IMAP4rev1] in")),
            entry("EXAMINE", List.of("* 2 EXISTS", "* FLAGS (\\Seen)", "* OK [UIDVALIDITY 7] ok", "$tag OK open")),
            entry("NOOP", List.of("$tag OK")), entry("STATUS", List.of("* STATUS INBOX (UNSEEN 1)", "$tag OK")),
            entry("FETCH", List.of(mail(1), mail(2), "$tag OK")),
            entry("LIST", List.of("* LIST () \"/\" INBOX", "* LIST () \"/\" Archive", "$tag OK")),
            entry("CLOSE", List.of("$tag OK")), entry("LOGOUT", List.of("* BYE", "$tag OK")));

    private static final Map<String, List<String>> POP = Map.of("CAPA",
            List.of("+OK", "SASL PLAIN", "UIDL", "STLS", "."), "STLS", List.of("+OK go"), "AUTH", List.of("+OK in"),
            "STAT", List.of("+OK 2 2000"), "UIDL", List.of("+OK 1 abc"), "NOOP", List.of("+OK"), "LIST",
            List.of("+OK", "1 1000", "2 1000", "."), "QUIT", List.of("+OK bye"));

    private static final Map<String, List<String>> SMTP = Map.of("EHLO",
            List.of("250-hi", "250-SIZE 1000000", "250-STARTTLS", "250 AUTH PLAIN"), "STARTTLS", List.of("220 go"),
            "AUTH", List.of("235 in"), "MAIL", List.of("250 ok"), "RCPT", List.of("250 ok"), "RSET",
            List.of("250 ok"), "QUIT", List.of("221 bye"));

    private Manners() {}

    static String greeting(Protocol protocol) {
        return switch (protocol) {
            case IMAP -> "* OK ready";
            case POP3 -> "+OK ready";
            case SMTP -> "220 ready";
        };
    }

    /** The usual answers, and none from this verb on. */
    static Function<String, Optional<List<String>>> until(Protocol protocol, String verb) {
        return line -> Optional.of(verb(protocol, line)).filter(said -> !said.equals(verb))
                .map(said -> answer(protocol, said));
    }

    /** The usual answer to that verb. */
    static List<String> answer(Protocol protocol, String verb) {
        return switch (protocol) {
            case IMAP -> IMAP.getOrDefault(verb, List.of("$tag BAD"));
            case POP3 -> POP.getOrDefault(verb, List.of("-ERR"));
            case SMTP -> SMTP.getOrDefault(verb, List.of("500 what"));
        };
    }

    private static String verb(Protocol protocol, String line) {
        var words = line.toUpperCase(Locale.ROOT).split(" ", -1);
        if (protocol == Protocol.IMAP) {
            return words.length == 1 ? PASSWORD : words[1];
        }
        return words[0];
    }

    private static String mail(int number) {
        return "* " + number + " FETCH (RFC822.SIZE 1000 INTERNALDATE \"01-Nov-2026 08:00:00 +0900\")";
    }
}
