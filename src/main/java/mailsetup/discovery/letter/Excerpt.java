package mailsetup.discovery.letter;

import java.util.Optional;
import java.util.stream.Stream;
import mailsetup.core.Secret;

/** The words around a place in a letter, without its passwords. */
public final class Excerpt {
    private static final int BEFORE = 24;
    private static final int BEHIND = 16;

    private Excerpt() {}

    /** A part of one line of the pasted text, with dots for a password. */
    public static String around(Found<?> found, String pasted, LetterReading reading) {
        var masked = new StringBuilder(pasted);
        passwords(reading).forEach(secret -> mask(masked, secret));
        int from = start(masked, found.start());
        int to = end(masked, found.end());
        return (isLineStart(masked, from) ? "" : "…") + masked.substring(from, to).strip().replaceAll("\\s+", " ")
                + (to == masked.length() || masked.charAt(to) == '\n' ? "" : "…");
    }

    private static Stream<Found<Secret>> passwords(LetterReading reading) {
        return reading.accounts().stream().map(LetterAccount::password).flatMap(Optional::stream);
    }

    private static void mask(StringBuilder text, Found<Secret> secret) {
        for (int i = secret.start(); i < Math.min(secret.end(), text.length()); i++) {
            text.setCharAt(i, '•');
        }
    }

    private static boolean isLineStart(StringBuilder text, int at) {
        return at == 0 || text.charAt(at - 1) == '\n';
    }

    private static int start(StringBuilder text, int at) {
        int start = Math.min(at, text.length());
        while (start > 0 && start > at - BEFORE && !isLineStart(text, start)) {
            start--;
        }
        return start;
    }

    private static int end(StringBuilder text, int at) {
        int end = Math.min(at, text.length());
        while (end < text.length() && end < at + BEHIND && text.charAt(end) != '\n') {
            end++;
        }
        return end;
    }
}
