package mailsetup.fuzz;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.random.RandomGenerator;

/**
 * Small changes of good files, as mistakes and malice make them. It knows nothing of what a reader does with them; the long
 * run, which does, is docs/testing.md.
 */
final class Mutator {
    private static final int LONGEST = 1 << 18;
    private static final int MOST_STEPS = 4;
    private static final List<String> PIECES = List.of("", "0", "-1", "2147483648", "99999999999999999999", "\0", "\n",
            "\r\n", "\"", "'", "<", ">", "&", "&#0;", "]]>", "{", "}", "[", "]", "(", ")", "{4294967296}", "\\",
            "\\u0000",
            "\\ud800", ",", ":", ";", "%", "{0}", "\u001B[2J", "\u202E", "\uFEFF", "日本", "ｱﾞ", "😀", "NIL", "null",
            "true",
            "1e999", "+ ", "* ", "+OK ", "-ERR ", "250-", "334 ", "BYE", "[ALERT]", "<!DOCTYPE x>", "<!--", "xn--a",
            "@", "password");

    private final RandomGenerator random;
    private final List<byte[]> seeds;

    Mutator(RandomGenerator random, List<byte[]> seeds) {
        this.random = random;
        this.seeds = seeds;
    }

    byte[] next() {
        var bytes = any(seeds);
        for (int step = random.nextInt(1, MOST_STEPS + 1); step > 0; step--) {
            bytes = change(bytes);
        }
        return bytes.length > LONGEST ? Arrays.copyOf(bytes, LONGEST) : bytes;
    }

    private byte[] change(byte[] bytes) {
        int from = random.nextInt(bytes.length + 1);
        int to = random.nextBoolean() ? from : Math.min(bytes.length, from + random.nextInt(1, 40));
        return switch (random.nextInt(6)) {
            case 0 -> replace(bytes, from, to, new byte[]{(byte) random.nextInt(256)});
            case 1 -> replace(bytes, from, to, new byte[0]);
            case 2 -> replace(bytes, from, to, some(any(seeds)));
            case 3 -> replace(bytes, from, from, repeated(Arrays.copyOfRange(bytes, from, to)));
            case 4 -> replace(bytes, from, to, repeated(piece()));
            default -> replace(bytes, from, to, piece());
        };
    }

    private byte[] piece() {
        return any(PIECES).getBytes(StandardCharsets.UTF_8);
    }

    private byte[] some(byte[] bytes) {
        int from = random.nextInt(bytes.length + 1);
        return Arrays.copyOfRange(bytes, from, Math.min(bytes.length, from + random.nextInt(200)));
    }

    private byte[] repeated(byte[] bytes) {
        var all = new ByteArrayOutputStream();
        for (int times = 1 << random.nextInt(12); times > 0 && all.size() < LONGEST; times--) {
            all.writeBytes(bytes);
        }
        return all.toByteArray();
    }

    private <T> T any(List<T> list) {
        return list.get(random.nextInt(list.size()));
    }

    private static byte[] replace(byte[] bytes, int from, int to, byte[] by) {
        var all = new ByteArrayOutputStream(bytes.length + by.length);
        all.write(bytes, 0, from);
        all.writeBytes(by);
        all.write(bytes, to, bytes.length - to);
        return all.toByteArray();
    }
}
