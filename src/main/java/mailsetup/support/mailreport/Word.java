package mailsetup.support.mailreport;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Base64;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Something that is looked for in texts, in any case and width; a short one only where it stands by itself. */
final class Word {
    /** A shorter word would be found inside of innocent ones. */
    private static final int LONG_ENOUGH = 5;
    private static final String SEPARATORS = ".-_+";

    private final char[] letters;
    private final boolean separators;
    private final boolean inside;

    private Word(char[] letters, boolean separators) {
        this.letters = letters;
        this.separators = separators;
        boolean ascii = true;
        for (char letter : letters) {
            ascii &= letter < 128;
        }
        this.inside = letters.length >= LONG_ENOUGH || !ascii;
    }

    /** A name, in which dots, hyphens, underscores and plus signs are as good as each other. */
    static Word name(String name) {
        return new Word(folded(name.toCharArray()), true);
    }

    /** Exactly these letters, in any case. */
    static Word exact(char[] letters) {
        return new Word(folded(letters), false);
    }

    /** The name, and what of it stands in Base64 whatever is around it, at each of the three alignments. */
    static Stream<Word> disguised(String name) {
        byte[] bytes = name.getBytes(StandardCharsets.UTF_8);
        return Stream.concat(Stream.of(name(name)), IntStream.range(0, 3).mapToObj(before -> {
            var whole = Base64.getEncoder().encodeToString(ByteBuffer.allocate(before + bytes.length)
                    .put(before, bytes).array());
            return whole.substring(before == 0 ? 0 : before + 1, (before + bytes.length) * 8 / 6);
        }).filter(inner -> inner.length() >= LONG_ENOUGH).map(inner -> exact(inner.toCharArray())));
    }

    /** Whether there is anything to look for. */
    boolean isEmpty() {
        return letters.length == 0;
    }

    int length() {
        return letters.length;
    }

    /** Whether it stands in the text at that index. */
    boolean isAt(String text, int index) {
        if (index + letters.length > text.length()) {
            return false;
        }
        for (int i = 0; i < letters.length; i++) {
            if (!same(text.charAt(index + i), letters[i])) {
                return false;
            }
        }
        return inside || (isEdge(text, index - 1) && isEdge(text, index + letters.length));
    }

    /** Forgets it. */
    void wipe() {
        Arrays.fill(letters, '\0');
    }

    private boolean same(char seen, char wanted) {
        return Character.toLowerCase(seen) == wanted
                || (separators && SEPARATORS.indexOf(seen) >= 0 && SEPARATORS.indexOf(wanted) >= 0);
    }

    private static boolean isEdge(String text, int index) {
        return index < 0 || index >= text.length() || !Character.isLetterOrDigit(text.charAt(index));
    }

    private static char[] folded(char[] letters) {
        char[] all = new char[letters.length * 4];
        int length = 0;
        for (char letter : letters) {
            for (char c : View.folded(letter).toCharArray()) {
                if (length < all.length) {
                    all[length++] = Character.toLowerCase(c);
                }
            }
        }
        char[] folded = Arrays.copyOf(all, length);
        Arrays.fill(all, '\0');
        return folded;
    }
}
