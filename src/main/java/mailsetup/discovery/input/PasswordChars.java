package mailsetup.discovery.input;

import java.util.Arrays;
import java.util.function.IntPredicate;
import java.util.function.IntUnaryOperator;

/** Looks at passwords and rewrites them without ever making a string of them. */
final class PasswordChars {
    static final char YEN = '¥';

    private PasswordChars() {}

    static boolean any(char[] password, IntPredicate what) {
        for (char c : password) {
            if (what.test(c)) {
                return true;
            }
        }
        return false;
    }

    static int count(char[] password, IntPredicate what) {
        int count = 0;
        for (char c : password) {
            count += what.test(c) ? 1 : 0;
        }
        return count;
    }

    static char[] without(char[] password, IntPredicate what) {
        var rest = new char[password.length - count(password, what)];
        int next = 0;
        for (char c : password) {
            if (!what.test(c)) {
                rest[next++] = c;
            }
        }
        return rest;
    }

    static char[] each(char[] password, IntUnaryOperator change) {
        var changed = new char[password.length];
        for (int i = 0; i < changed.length; i++) {
            changed[i] = (char) change.applyAsInt(password[i]);
        }
        return changed;
    }

    static char[] withoutBlanksAtEnds(char[] password) {
        int from = 0;
        int to = password.length;
        while (from < to && isBlank(password[from])) {
            from++;
        }
        while (to > from && isBlank(password[to - 1])) {
            to--;
        }
        return Arrays.copyOfRange(password, from, to);
    }

    static boolean isBlank(int c) {
        return Character.isWhitespace(c) || Character.isSpaceChar(c);
    }

    static boolean isInvisible(int c) {
        return !isBlank(c) && (Character.isISOControl(c) || Character.getType(c) == Character.FORMAT);
    }

    /** U+FF01 to U+FF5E, the full-width forms of ASCII. */
    static boolean isFullWidth(int c) {
        return (c >= 0xFF01 && c <= 0xFF5E) || c == 0x3000;
    }

    static int narrow(int c) {
        if (c == 0x3000) {
            return ' ';
        }
        return isFullWidth(c) ? c - 0xFEE0 : c;
    }

    /** Hiragana, katakana and, from U+FF61 to U+FF9F, what a key gives in half-width kana input. */
    static boolean isKana(int c) {
        return (c >= 0x3040 && c <= 0x30FF) || (c >= 0xFF61 && c <= 0xFF9F);
    }

    /** Outside ASCII, and no better explanation here. */
    static boolean isForeign(int c) {
        return c > 126 && c != YEN && !isFullWidth(c) && !isKana(c) && !isBlank(c) && !isInvisible(c);
    }
}
