package mailsetup.core.format;

import java.io.ByteArrayOutputStream;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Stream;

/** The few forms of DER (ITU-T X.690) that certificates and signatures are written in. */
public final class Der {
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("yyMMddHHmmss'Z'", Locale.ROOT)
            .withZone(ZoneOffset.UTC);

    private Der() {}

    /** Values one after the other. */
    public static byte[] sequence(byte[]... parts) {
        return tagged(0x30, parts);
    }

    /** A set is sorted by the encoding of its members. */
    public static byte[] set(byte[]... parts) {
        return tagged(0x31, Stream.of(parts).sorted(Arrays::compareUnsigned).toArray(byte[][]::new));
    }

    /** A part that is recognised by its number. */
    public static byte[] explicit(int number, byte[]... parts) {
        return tagged(0xA0 | number, parts);
    }

    /** A part that is recognised by its number and is not built of others. */
    public static byte[] implicit(int number, byte[] content) {
        return tagged(0x80 | number, content);
    }

    /** The same value under another tag. */
    public static byte[] retagged(int tag, byte[] value) {
        var copy = value.clone();
        copy[0] = (byte) tag;
        return copy;
    }

    /** A whole number. */
    public static byte[] integer(BigInteger value) {
        return tagged(0x02, value.toByteArray());
    }

    /** The truth value true; false is the default and left out. */
    public static byte[] yes() {
        return tagged(0x01, new byte[]{(byte) 0xFF});
    }

    /** The null value. */
    public static byte[] nothing() {
        return tagged(0x05);
    }

    /** Whole bytes of bits. */
    public static byte[] bits(byte[] content) {
        return tagged(0x03, new byte[]{0}, content);
    }

    /** Named bits, at most eight, the first one highest; none stands behind the last that is set. */
    public static byte[] flags(int bits) {
        return tagged(0x03, new byte[]{(byte) Integer.numberOfTrailingZeros(bits), (byte) bits});
    }

    /** A string of bytes. */
    public static byte[] octets(byte[] content) {
        return tagged(0x04, content);
    }

    /** The bytes of a text, without a tag. */
    public static byte[] ascii(String text) {
        return text.getBytes(StandardCharsets.US_ASCII);
    }

    /** Up to the year 2049 (RFC 5280 section 4.1.2.5). */
    public static byte[] time(Instant moment) {
        return tagged(0x17, ascii(TIME.format(moment)));
    }

    /** An object identifier in its usual form, {@code 1.2.840…}. */
    public static byte[] oid(String dotted) {
        var numbers = Stream.of(dotted.split("\\.")).mapToInt(Integer::parseInt).toArray();
        var content = new ByteArrayOutputStream();
        content.write(numbers[0] * 40 + numbers[1]);
        Arrays.stream(numbers).skip(2).forEach(number -> base128(content, number));
        return tagged(0x06, content.toByteArray());
    }

    private static void base128(ByteArrayOutputStream out, int number) {
        for (int shift = 28; shift > 0; shift -= 7) {
            if (number >>> shift != 0) {
                out.write(0x80 | (number >>> shift & 0x7F));
            }
        }
        out.write(number & 0x7F);
    }

    private static byte[] tagged(int tag, byte[]... parts) {
        int length = Stream.of(parts).mapToInt(part -> part.length).sum();
        var out = new ByteArrayOutputStream();
        out.write(tag);
        if (length >= 0x80) {
            var digits = unsigned(length);
            out.write(0x80 | digits.length);
            out.writeBytes(digits);
        } else {
            out.write(length);
        }
        Stream.of(parts).forEach(out::writeBytes);
        return out.toByteArray();
    }

    private static byte[] unsigned(int length) {
        var digits = BigInteger.valueOf(length).toByteArray();
        return digits[0] == 0 ? Arrays.copyOfRange(digits, 1, digits.length) : digits;
    }
}
