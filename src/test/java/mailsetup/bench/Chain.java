package mailsetup.bench;

import java.util.List;
import java.util.stream.Stream;
import mailsetup.core.Protocol;
import mailsetup.core.Security;

/**
 * The round trips that nobody can save: each needs the answer of the one before it. A test of the program counts what it
 * really waits for; here stands what the protocols demand (docs/performance.md says why).
 */
record Chain(List<String> trips) {
    /** What the line costs besides, where the inbox by IMAP is large: a small piece of a mail and a larger one. */
    static final int LINE = 2;

    /** What one server costs, to the last fact. */
    static Chain of(Protocol protocol, Security security) {
        return new Chain(Stream.of(opening(protocol, security), rest(protocol)).flatMap(List::stream).toList());
    }

    /**
     * What three at once cost: a login waits until the one before it was answered, because a wrong password may count once
     * only.
     */
    static int ofAll(List<Protocol> order, Security security) {
        int answered = 0;
        int end = 0;
        for (var protocol : order) {
            var chain = of(protocol, security);
            int before = chain.trips.size() - rest(protocol).size();
            answered = Math.max(before, answered) + 1;
            end = Math.max(end, answered + rest(protocol).size() - 1);
        }
        return end;
    }

    int length() {
        return trips.size();
    }

    private static List<String> opening(Protocol protocol, Security security) {
        var ask = switch (protocol) {
            case IMAP -> "";
            case POP3 -> "CAPA";
            case SMTP -> "EHLO";
        };
        var start = protocol == Protocol.POP3 ? "STLS" : "STARTTLS";
        var all = security == Security.TLS
                ? Stream.of("TCP", "TLS hello", "TLS finished, greeting", ask)
                : Stream.of("TCP", "greeting", ask, start, "TLS hello",
                        "TLS finished, " + (ask.isEmpty() ? "CAPABILITY" : ask));
        return all.filter(trip -> !trip.isEmpty()).toList();
    }

    /** From the login on. */
    private static List<String> rest(Protocol protocol) {
        return switch (protocol) {
            case IMAP -> List.of("AUTHENTICATE", "EXAMINE and what needs no more than a login",
                    "FETCH and STATUS, which need number and names");
            case POP3 -> List.of("AUTH", "STAT", "LIST and UIDL, which need the number");
            case SMTP -> List.of("AUTH", "MAIL, RCPT, RSET");
        };
    }
}
