package mailsetup.probe.net;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** A word of a line where it stands: no copy is made of what may be secret. */
final class Span {
    private final byte[] line;
    private final int from;
    private final int to;

    private Span(byte[] line, int from, int to) {
        this.line = line;
        this.from = from;
        this.to = to;
    }

    /** The words between single blanks, without the white space around the line; at most so many, the rest is left out. */
    static List<Span> words(byte[] line, int length, int most) {
        int from = 0;
        int end = length;
        while (end > from && isBlank(line[end - 1])) {
            end--;
        }
        while (from < end && isBlank(line[from])) {
            from++;
        }
        var words = new ArrayList<Span>();
        for (int at = from; at <= end && words.size() < most; at++) {
            if (at == end || line[at] == ' ') {
                words.add(new Span(line, from, at));
                from = at + 1;
            }
        }
        return words;
    }

    private static boolean isBlank(byte b) {
        return b >= 0 && b <= ' ';
    }

    int length() {
        return to - from;
    }

    /** Whether it is this word of ASCII letters, in any case. */
    boolean is(String word) {
        if (word.length() != length()) {
            return false;
        }
        for (int i = 0; i < word.length(); i++) {
            if (Character.toUpperCase((char) line[from + i]) != word.charAt(i)) {
                return false;
            }
        }
        return true;
    }

    /** A copy, to be overwritten. */
    byte[] bytes() {
        return Arrays.copyOfRange(line, from, to);
    }

    /** As text, which can never be overwritten again. */
    String text() {
        return new String(line, from, to - from, StandardCharsets.UTF_8);
    }
}
