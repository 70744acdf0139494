package mailsetup.practice.wire;

import java.util.ArrayList;
import java.util.List;

/**
 * What a server does about a line: it says something and goes on.
 *
 * @param lines without line ends; each char stands for one byte
 */
public record Reaction(List<String> lines, Then then) {
    /** How it goes on. */
    public enum Then {
        /** It waits for the next line. */
        LISTEN,
        /** It starts the TLS handshake. */
        START_TLS,
        /** It ends the connection. */
        HANG_UP
    }

    public Reaction {
        lines = List.copyOf(lines);
    }

    /** Says this and listens. */
    public static Reaction says(String... lines) {
        return new Reaction(List.of(lines), Then.LISTEN);
    }

    /** Says all this, then that, and listens. */
    public static Reaction says(List<String> lines, String last) {
        var all = new ArrayList<>(lines);
        all.add(last);
        return new Reaction(all, Then.LISTEN);
    }

    /** Says nothing and listens. */
    public static Reaction silence() {
        return says();
    }

    /** Says this and starts TLS. */
    public static Reaction startsTls(String line) {
        return new Reaction(List.of(line), Then.START_TLS);
    }

    /** Says this and hangs up. */
    public static Reaction hangsUp(String... lines) {
        return new Reaction(List.of(lines), Then.HANG_UP);
    }
}
