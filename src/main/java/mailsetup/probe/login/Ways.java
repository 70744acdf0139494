package mailsetup.probe.login;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import mailsetup.core.Protocol;
import mailsetup.probe.Capabilities;

/**
 * Which ways to log in a server offers, in the order in which they are worth trying. A password in
 * readable form goes first, inside TLS: a challenge fails with a right password where the server keeps it hashed.
 */
public final class Ways {
    /** Of these none takes a password. */
    private static final Set<String> NO_PASSWORD = Set.of("XOAUTH2", "OAUTHBEARER", "EXTERNAL", "ANONYMOUS");
    private static final Pattern STAMP = Pattern.compile("(<[^<>\\s]+@[^<>\\s]*>)\\s*[^<>]*$");

    private Ways() {}

    /**
     * Empty where a password is not wanted.
     *
     * @param mechanisms of SASL, in capitals
     * @param capabilities as the server spells them; empty for a POP server too old to tell
     * @param greeting with the stamp of APOP, if there is one
     */
    public static List<Way> of(Protocol protocol, List<String> mechanisms, List<String> capabilities, String greeting,
            boolean secured) {
        var ways = new ArrayList<>(offered(Way.READABLE, protocol, mechanisms));
        var challenged = offered(Way.CHALLENGED, protocol, mechanisms);
        boolean readable = !ways.isEmpty();
        if (!readable) {
            ways.addAll(challenged);
        }
        if (!bearerOnly(mechanisms)) {
            ways.addAll(older(protocol, capabilities, secured));
        }
        if (readable) {
            ways.addAll(challenged);
        }
        if (protocol == Protocol.POP3 && !bearerOnly(mechanisms) && STAMP.matcher(greeting).find()) {
            // Last, for a stamp is no promise: many servers show one and have no password to check it with.
            ways.add(Way.APOP);
        }
        return List.copyOf(ways);
    }

    /** Those that take a token; empty where none is wanted. */
    public static List<Way> ofToken(Protocol protocol, List<String> mechanisms) {
        return offered(Way.BEARER, protocol, mechanisms);
    }

    /** The stamp in a greeting of POP (RFC 1939 section 7); empty where there is none. */
    static String stamp(String greeting) {
        var found = STAMP.matcher(greeting);
        return found.find() ? found.group(1) : "";
    }

    private static List<Way> offered(List<Way> ways, Protocol protocol, List<String> mechanisms) {
        return ways.stream().filter(way -> mechanisms.contains(way.name(protocol))).toList();
    }

    /** Inside TLS a POP server is believed to know USER also where it does not say so: many forget it. */
    private static List<Way> older(Protocol protocol, List<String> capabilities, boolean secured) {
        boolean known = switch (protocol) {
            case IMAP -> !Capabilities.has(capabilities, "LOGINDISABLED");
            case POP3 -> secured || capabilities.isEmpty() || Capabilities.has(capabilities, "USER");
            case SMTP -> false;
        };
        return known ? List.of(Way.COMMAND) : List.of();
    }

    private static boolean bearerOnly(List<String> mechanisms) {
        return Way.BEARER.stream().anyMatch(way -> mechanisms.contains(way.name(Protocol.IMAP)))
                && NO_PASSWORD.containsAll(mechanisms);
    }
}
