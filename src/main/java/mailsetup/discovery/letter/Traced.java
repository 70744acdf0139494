package mailsetup.discovery.letter;

import java.util.Arrays;

/** A text made from another, whose every character knows the place it came from. */
final class Traced {
    private final String text;
    private final int[] from;
    private final int[] to;

    private Traced(String text, int[] from, int[] to) {
        this.text = text;
        this.from = from;
        this.to = to;
    }

    static Traced of(String pasted) {
        var copy = new Builder(pasted.length());
        for (int i = 0; i < pasted.length(); i++) {
            copy.put(pasted.charAt(i), i, i + 1);
        }
        return copy.build();
    }

    String text() {
        return text;
    }

    int length() {
        return text.length();
    }

    char at(int i) {
        return text.charAt(i);
    }

    /** Where in the pasted text the character began. */
    int from(int i) {
        return from[i];
    }

    /** Where in the pasted text it ended. */
    int to(int i) {
        return to[i];
    }

    /** The characters that came from that range of the pasted text. */
    String slice(int start, int end) {
        int first = Arrays.binarySearch(from, start);
        var cut = new StringBuilder();
        for (int i = first < 0 ? -first - 1 : first; i < from.length && from[i] < end; i++) {
            cut.append(to[i] <= end ? text.substring(i, i + 1) : "");
        }
        return cut.toString();
    }

    /** Collects the characters of the next text. */
    static final class Builder {
        private final StringBuilder text;
        private int[] from;
        private int[] to;

        Builder(int expected) {
            text = new StringBuilder(expected);
            from = new int[expected + 16];
            to = new int[expected + 16];
        }

        void put(char c, int start, int end) {
            if (text.length() == from.length) {
                from = Arrays.copyOf(from, 2 * from.length);
                to = Arrays.copyOf(to, 2 * to.length);
            }
            from[text.length()] = start;
            to[text.length()] = end;
            text.append(c);
        }

        /** Puts that text in place of a range of the source, which is not empty. */
        void put(String better, Traced source, int begin, int end) {
            for (int i = 0; i < better.length(); i++) {
                put(better.charAt(i), source.from(begin), source.to(end - 1));
            }
        }

        Traced build() {
            return new Traced(text.toString(), Arrays.copyOf(from, text.length()), Arrays.copyOf(to, text.length()));
        }
    }
}
