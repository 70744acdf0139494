package mailsetup.support.code;

import java.text.Normalizer;
import java.util.Locale;

/**
 * The letters of a short code. None looks or sounds like another in English or Japanese: no 0 O, 1 I L, 2 Z, 5 S, 8 B,
 * 6 G, U V, M N, B D V, and no Q, which is spoken like 9 in Japanese. There are 23 of them, a prime, so that one check
 * letter finds every wrong letter and every exchange of two.
 */
final class Symbols {
    static final String ALL = "ACEFHJKMPRTUWXY23456789";
    static final int BASE = ALL.length();

    private Symbols() {}

    /** Capitals without blanks and hyphens, whatever was typed; letters that are none of ours stay. */
    static String tidy(String typed) {
        var plain = Normalizer.normalize(typed.substring(0, Math.min(typed.length(), 64)), Normalizer.Form.NFKC);
        return plain.toUpperCase(Locale.ROOT).replaceAll("[\\s\\p{Pd}\\u2212ー_.]", "");
    }

    /** The number in that many letters, the highest first. */
    static String write(long number, int letters) {
        var text = new StringBuilder();
        long rest = number;
        for (int i = 0; i < letters; i++) {
            text.insert(0, ALL.charAt((int) (rest % BASE)));
            rest /= BASE;
        }
        return text.toString();
    }

    /** The number behind letters that are all ours. */
    static long read(String letters) {
        return letters.chars().mapToLong(ALL::indexOf).reduce(0, (number, next) -> number * BASE + next);
    }

    static boolean known(String letters) {
        return letters.chars().allMatch(letter -> ALL.indexOf(letter) >= 0);
    }

    /** The letter that makes the whole right. */
    static char check(String letters) {
        return ALL.chars().filter(last -> isRight(letters + (char) last)).mapToObj(last -> (char) last).findFirst()
                .orElseThrow();
    }

    /** Each place counts differently, so that an exchange shows; and nothing but first letters is not right. */
    static boolean isRight(String letters) {
        int sum = 0;
        for (int i = 0; i < letters.length(); i++) {
            sum += (i + 1) * ALL.indexOf(letters.charAt(i));
        }
        return sum % BASE == 1;
    }
}
