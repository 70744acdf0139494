package mailsetup.probe.net;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import mailsetup.core.Secret;

/**
 * Strikes a password out of what a server says: servers have been seen to repeat what they were sent. Finds it plain,
 * as a quoted string of IMAP and JSON, with the entities of HTML, in base64 at every alignment (so also inside the blob of
 * AUTH PLAIN), percent-encoded and quoted-printable, in any case. A text in which only its letters and digits stand in
 * their order, whatever is between them, cannot be masked with certainty and is left out whole.
 */
final class Redactor {
    static final String MASK = "••••";
    /** A shorter piece of base64 would strike out innocent words. */
    private static final int SHORTEST_BASE64 = 4;

    private static final int SHORTEST_SENT = 12;

    private static final String HEX = "0123456789ABCDEF";

    /** Of fewer letters and digits in their order nobody could say that they are the password's. */
    private static final int SHORTEST_CORE = 5;

    private final List<char[]> forms = new ArrayList<>();
    private char[] core = {};

    Redactor(Secret secret) {
        char[] chars = secret.reveal();
        byte[] bytes = utf8(chars);
        if (chars.length > 0) {
            add(chars);
            add(garbled(chars));
            add(replaced(chars, c -> c == '"' || c == '\\' ? "\\" + c : ""));
            add(replaced(chars, Redactor::entity));
            add(replaced(chars, c -> entity(c).replace("&#39;", "&apos;").replace("&quot;", "&#34;")));
            core = core(chars, chars.length);
            add(escaped(bytes, '%', false));
            add(escaped(bytes, '%', true));
            add(escaped(bytes, '=', false));
            add(escaped(bytes, '=', true));
            if (bytes.length >= SHORTEST_BASE64) {
                add(hex(bytes));
            }
            for (int alignment = 0; alignment < 3; alignment++) {
                addBase64(bytes, alignment);
            }
            forms.sort((a, b) -> b.length - a.length);
        }
        Arrays.fill(bytes, (byte) 0);
    }

    /** What was sent for it, as CRAM and SCRAM make it of the password: the end of that line, and what its base64 holds. */
    void sent(byte[] line) {
        byte[] last = lastWord(line);
        addLong(last);
        try {
            byte[] decoded = Base64.getDecoder().decode(last);
            byte[] proof = lastWord(decoded);
            // A user name alone is no secret.
            addLong(proof.length < decoded.length ? proof : new byte[0]);
            Arrays.fill(decoded, (byte) 0);
            Arrays.fill(proof, (byte) 0);
        } catch (IllegalArgumentException _) {
            // It is no base64.
        }
        Arrays.fill(last, (byte) 0);
        forms.sort((a, b) -> b.length - a.length);
    }

    private static byte[] lastWord(byte[] line) {
        var words = Span.words(line, line.length, Integer.MAX_VALUE);
        return words.isEmpty() ? new byte[0] : words.getLast().bytes();
    }

    /** What is shorter would strike out innocent words. */
    private void addLong(byte[] octets) {
        if (octets.length >= SHORTEST_SENT) {
            add(ascii(octets, 0, octets.length));
        }
    }

    String clean(String line) {
        var result = line;
        for (var form : forms) {
            result = without(form, result);
        }
        return hints(result) ? MASK : result;
    }

    /** Whether what escapes, spaces, line ends and signs may hide is still there. */
    boolean hints(String line) {
        if (core.length < SHORTEST_CORE) {
            return false;
        }
        char[] seen = Unescaped.of(line);
        char[] letters = core(seen, seen.length);
        try {
            return indexOf(CharBuffer.wrap(letters), core, 0) >= 0;
        } finally {
            Arrays.fill(seen, '\0');
            Arrays.fill(letters, '\0');
        }
    }

    private static char[] core(char[] text, int length) {
        char[] all = new char[length];
        int end = 0;
        for (int i = 0; i < length; i++) {
            if (Character.isLetterOrDigit(text[i])) {
                all[end++] = lower(text[i]);
            }
        }
        char[] letters = Arrays.copyOf(all, end);
        Arrays.fill(all, '\0');
        return letters;
    }

    private static String entity(char c) {
        return switch (c) {
            case '&' -> "&amp;";
            case '<' -> "&lt;";
            case '>' -> "&gt;";
            case '"' -> "&quot;";
            case '\'' -> "&#39;";
            default -> "";
        };
    }

    /** With the replacement of each character that has one. */
    private static char[] replaced(char[] chars, CharFunction<String> replacement) {
        var out = CharBuffer.allocate(chars.length * 6);
        for (char c : chars) {
            var instead = replacement.apply(c);
            if (instead.isEmpty()) {
                out.put(c);
            } else {
                out.put(instead);
            }
        }
        char[] form = Arrays.copyOf(out.array(), out.position());
        Arrays.fill(out.array(), '\0');
        return form;
    }

    private interface CharFunction<R> {
        R apply(char c);
    }

    /** In one pass: a server can repeat it very often, and a mask must not be looked through for a password of bullets. */
    private static String without(char[] form, String line) {
        int at = indexOf(line, form, 0);
        if (at < 0) {
            return line;
        }
        var clean = new StringBuilder();
        int from = 0;
        for (; at >= 0; at = indexOf(line, form, from)) {
            clean.append(line, from, at).append(MASK);
            from = at + form.length;
        }
        return clean.append(line, from, line.length()).toString();
    }

    void wipe() {
        forms.forEach(form -> Arrays.fill(form, '\0'));
        forms.clear();
        Arrays.fill(core, '\0');
        core = new char[0];
    }

    /** Looked for once, however often it is made. */
    private void add(char[] form) {
        if (forms.stream().noneMatch(known -> Arrays.equals(known, form))) {
            forms.add(form);
        } else {
            Arrays.fill(form, '\0');
        }
    }

    private void addBase64(byte[] bytes, int alignment) {
        byte[] shifted = new byte[alignment + bytes.length];
        System.arraycopy(bytes, 0, shifted, alignment, bytes.length);
        byte[] encoded = Base64.getEncoder().withoutPadding().encode(shifted);
        // The first and last characters also depend on what stands around the password: leave them out. Where it is
        // the end of a blob, the last one is known too.
        int from = alignment == 0 ? 0 : alignment + 1;
        int to = shifted.length * 8 / 6;
        if (to - from >= SHORTEST_BASE64) {
            add(ascii(encoded, from, to));
            add(ascii(encoded, from, encoded.length));
        }
        Arrays.fill(shifted, (byte) 0);
        Arrays.fill(encoded, (byte) 0);
    }

    /** No buffer that grows, and no text: both leave copies behind that cannot be overwritten. */
    private static char[] escaped(byte[] bytes, char sign, boolean everything) {
        var out = CharBuffer.allocate(bytes.length * 3);
        for (byte b : bytes) {
            int value = b & 0xff;
            if (!everything && value < 128 && Character.isLetterOrDigit(value)) {
                out.put((char) value);
            } else {
                out.put(sign).put(HEX.charAt(value >> 4)).put(HEX.charAt(value & 0xf));
            }
        }
        char[] form = Arrays.copyOf(out.array(), out.position());
        Arrays.fill(out.array(), '\0');
        return form;
    }

    private static char[] hex(byte[] bytes) {
        char[] form = new char[bytes.length * 2];
        for (int i = 0; i < bytes.length; i++) {
            form[2 * i] = HEX.charAt((bytes[i] & 0xff) >> 4);
            form[2 * i + 1] = HEX.charAt(bytes[i] & 0xf);
        }
        return form;
    }

    private static int indexOf(CharSequence text, char[] form, int from) {
        for (int at = from; at + form.length <= text.length(); at++) {
            if (matches(text, at, form)) {
                return at;
            }
        }
        return -1;
    }

    private static boolean matches(CharSequence text, int at, char[] form) {
        for (int i = 0; i < form.length; i++) {
            if (lower(text.charAt(at + i)) != lower(form[i])) {
                return false;
            }
        }
        return true;
    }

    private static char lower(char c) {
        // Nearly all letters; the general way is five times slower, and a flood is measured in megabytes.
        return c < 128 ? (char) (c >= 'A' && c <= 'Z' ? c + 32 : c) : Character.toLowerCase(c);
    }

    /** As it looks when the server repeats it in an encoding that is not UTF-8. */
    private static char[] garbled(char[] chars) {
        char[] result = chars.clone();
        for (int i = 0; i < result.length; i++) {
            result[i] = result[i] > 127 ? '\uFFFD' : result[i];
        }
        return result;
    }

    private static byte[] utf8(char[] chars) {
        ByteBuffer buffer = StandardCharsets.UTF_8.encode(CharBuffer.wrap(chars));
        byte[] bytes = new byte[buffer.remaining()];
        buffer.get(bytes);
        buffer.clear();
        while (buffer.hasRemaining()) {
            buffer.put((byte) 0);
        }
        return bytes;
    }

    private static char[] ascii(byte[] bytes, int from, int to) {
        char[] chars = new char[to - from];
        for (int i = from; i < to; i++) {
            chars[i - from] = (char) (bytes[i] & 0xff);
        }
        return chars;
    }
}
