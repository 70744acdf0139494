package mailsetup.discovery.consent;

/**
 * A label as its letters (RFC 3492), whatever they are: the JDK leaves a label as it is where a letter is newer than
 * Unicode 3.2 or would be written in another way, and such labels are the ones that deceive.
 */
final class Punycode {
    private static final String PREFIX = "xn--";
    private static final int BASE = 36;
    private static final int T_MIN = 1;
    private static final int T_MAX = 26;

    private final String text;
    private final StringBuilder letters;
    private int at;
    private int bias = 72;

    private Punycode(String text) {
        this.text = text;
        int hyphen = Math.max(0, text.lastIndexOf('-'));
        letters = new StringBuilder(text.substring(0, hyphen));
        at = hyphen == 0 ? 0 : hyphen + 1;
    }

    /** The letters; what cannot be decoded stays as it is. */
    static String label(String ascii) {
        try {
            return ascii.startsWith(PREFIX) ? new Punycode(ascii.substring(PREFIX.length())).decoded() : ascii;
        } catch (IllegalArgumentException | IndexOutOfBoundsException | ArithmeticException _) {
            return ascii;
        }
    }

    private String decoded() {
        int letter = 128;
        int place = 0;
        while (at < text.length()) {
            int next = number(place);
            int count = letters.codePointCount(0, letters.length()) + 1;
            adapt(place == 0 ? next / 700 : (next - place) / 2, count);
            letter = Math.addExact(letter, next / count);
            place = next % count;
            letters.insert(letters.offsetByCodePoints(0, place), Character.toString(letter));
            place++;
        }
        return letters.toString();
    }

    /** The number that is written next, added to this one. */
    private int number(int from) {
        int sum = from;
        int weight = 1;
        for (int k = BASE;; k += BASE) {
            int digit = digit(text.charAt(at++));
            sum = Math.addExact(sum, Math.multiplyExact(digit, weight));
            int threshold = Math.clamp(k - bias, T_MIN, T_MAX);
            if (digit < threshold) {
                return sum;
            }
            weight = Math.multiplyExact(weight, BASE - threshold);
        }
    }

    private void adapt(int step, int count) {
        int delta = step + step / count;
        bias = 0;
        while (delta > (BASE - T_MIN) * T_MAX / 2) {
            delta /= BASE - T_MIN;
            bias += BASE;
        }
        bias += (BASE - T_MIN + 1) * delta / (delta + 38);
    }

    /** Letters first, then figures. */
    private static int digit(char sign) {
        int value = Character.digit(sign, BASE);
        if (value < 0) {
            throw new IllegalArgumentException("not a digit");
        }
        return value < 10 ? value + 26 : value - 10;
    }
}
