package mailsetup.core;

import java.nio.CharBuffer;
import java.util.Arrays;
import java.util.function.Function;

/**
 * The password, or a token in its place, while it is in memory. It says nothing about itself, and {@link #wipe()} ends it. It is never
 * changed: not trimmed, not normalised.
 */
public final class Secret implements AutoCloseable {
    private final char[] chars;
    private volatile boolean wiped;

    /** Copies the characters; the caller wipes its own array. */
    public Secret(char[] chars) {
        this.chars = chars.clone();
    }

    /** Takes the characters of a text field, which cannot but hold a text; no further copy is made on the way. */
    public static Secret of(String text) {
        var typed = new Secret(new char[text.length()]);
        text.getChars(0, text.length(), typed.chars, 0);
        return typed;
    }

    /** How many characters, also after wiping. */
    public int length() {
        return chars.length;
    }

    /** Whether it holds nothing but ASCII, which every login can carry; true after wiping. */
    public boolean isAscii() {
        for (char c : chars) {
            if (c > 127) {
                return false;
            }
        }
        return true;
    }

    /** Whether it has the form of a token (RFC 6750 section 2.1), so that it cannot end the field it stands in. */
    public boolean isBearer() {
        return use(letters -> CharBuffer.wrap(letters).chars()
                .allMatch(c -> c < 128 && (Character.isLetterOrDigit(c) || "-._~+/=".indexOf(c) >= 0)));
    }

    /** Whether it begins as tokens do and no password: those in three parts (RFC 7519), and those of Google. */
    public boolean looksLikeToken() {
        return isBearer() && use(letters -> {
            var text = CharBuffer.wrap(letters);
            boolean threeParts = text.chars().filter(c -> c == '.').count() == 2;
            return (threeParts && begins(text, "eyJ")) || begins(text, "ya29.");
        });
    }

    /**
     * A fresh copy of the characters, for the one call that must see them.
     *
     * @throws IllegalStateException after wiping
     */
    public char[] reveal() {
        if (wiped) {
            throw new IllegalStateException("the password was wiped");
        }
        return chars.clone();
    }

    /** An independent copy, so that a run can wipe its own while the page keeps what was typed. */
    public Secret copy() {
        return use(Secret::new);
    }

    /** What is made of the characters, which are overwritten as soon as it is made. */
    public <T> T use(Function<char[], T> maker) {
        char[] shown = reveal();
        try {
            return maker.apply(shown);
        } finally {
            Arrays.fill(shown, '\0');
        }
    }

    /** Overwrites the characters; may be called again. */
    public void wipe() {
        wiped = true;
        Arrays.fill(chars, '\0');
    }

    @Override
    public void close() {
        wipe();
    }

    private static boolean begins(CharSequence text, String start) {
        return text.length() > start.length()
                && CharSequence.compare(text.subSequence(0, start.length()), start) == 0;
    }

    @Override
    public String toString() {
        return "••••";
    }
}
