package mailsetup.support.mailreport;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/**
 * A text without one of its disguises: full-width letters are plain, what cannot be seen is gone, and one kind of escapes
 * is resolved. Every character knows which place of the original it stands for.
 */
final class View {
    private final StringBuilder text = new StringBuilder();
    private int[] from = new int[64];
    private int[] to = new int[64];

    private View() {}

    /** The text under each disguise that it may wear; itself comes first. */
    static List<View> of(String original) {
        return Stream.concat(Stream.of(plain(original)), Stream.of(Escape.values())
                .filter(escape -> original.contains(escape.sign)).map(escape -> resolved(original, escape))).toList();
    }

    String text() {
        return text.toString();
    }

    /** Where the character at that index begins in the original. */
    int from(int index) {
        return from[index];
    }

    /** Where it ends there. */
    int to(int index) {
        return to[index];
    }

    private static View plain(String original) {
        var view = new View();
        view.add(original, 0, original.length());
        return view;
    }

    private static View resolved(String original, Escape escape) {
        var view = new View();
        var sequences = escape.pattern.matcher(original);
        int seen = 0;
        while (sequences.find()) {
            view.add(original, seen, sequences.start());
            view.append(escape.decode(sequences), sequences.start(), sequences.end(), escape.width);
            seen = sequences.end();
        }
        view.add(original, seen, original.length());
        return view;
    }

    private void add(String original, int start, int end) {
        for (int i = start; i < end; i += Character.charCount(original.codePointAt(i))) {
            int c = original.codePointAt(i);
            put(folded(c), i, i + Character.charCount(c));
        }
    }

    /** Of a sequence of equally wide escapes each character knows its own, unless they make up letters together. */
    private void append(String decoded, int start, int end, int each) {
        boolean apart = each > 0 && decoded.length() * each == end - start;
        for (int i = 0; i < decoded.length(); i++) {
            put(folded(decoded.charAt(i)), apart ? start + i * each : start, apart ? start + (i + 1) * each : end);
        }
    }

    private void put(String piece, int start, int end) {
        for (int i = 0; i < piece.length(); i++) {
            if (text.length() == from.length) {
                from = Arrays.copyOf(from, from.length * 2);
                to = Arrays.copyOf(to, to.length * 2);
            }
            from[text.length()] = start;
            to[text.length()] = end;
            text.append(piece.charAt(i));
        }
    }

    /** Plain ASCII keeps its case, which Base64 needs. */
    static String folded(int c) {
        if (c < 128) {
            return Character.toString(c);
        }
        return Character.getType(c) == Character.FORMAT
                ? ""
                : Normalizer.normalize(Character.toString(c), Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
    }
}
