package mailsetup.practice.certificate;

import java.io.ByteArrayOutputStream;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.stream.Stream;

/** The few forms of DER (ITU-T X.690) that a certificate is written in. */
final class Der {
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("yyMMddHHmmss'Z'", Locale.ROOT)
            .withZone(ZoneOffset.UTC);

    private Der() {}

    static byte[] sequence(byte[]... parts) {
        return tagged(0x30, parts);
    }

    /** A part that is recognised by its number. */
    static byte[] explicit(int number, byte[]... parts) {
        return tagged(0xA0 | number, parts);
    }

    /** A part that is recognised by its number and is not built of others. */
    static byte[] implicit(int number, byte[] content) {
        return tagged(0x80 | number, content);
    }

    static byte[] integer(BigInteger value) {
        return tagged(0x02, value.toByteArray());
    }

    static byte[] yes() {
        return tagged(0x01, new byte[]{(byte) 0xFF});
    }

    static byte[] nothing() {
        return tagged(0x05);
    }

    /** Whole bytes of bits. */
    static byte[] bits(byte[] content) {
        return tagged(0x03, new byte[]{0}, content);
    }

    /** Named bits, at most eight, the first one highest; none stands behind the last that is set. */
    static byte[] flags(int bits) {
        return tagged(0x03, new byte[]{(byte) Integer.numberOfTrailingZeros(bits), (byte) bits});
    }

    static byte[] octets(byte[] content) {
        return tagged(0x04, content);
    }

    static byte[] ascii(String text) {
        return text.getBytes(StandardCharsets.US_ASCII);
    }

    /** Up to the year 2049 (RFC 5280 section 4.1.2.5). */
    static byte[] time(Instant moment) {
        return tagged(0x17, ascii(TIME.format(moment)));
    }

    /** An object identifier in its usual form, {@code 1.2.840…}. */
    static byte[] id(String dotted) {
        var parts = Stream.of(dotted.split("\\.")).mapToInt(Integer::parseInt).toArray();
        var content = new ByteArrayOutputStream();
        content.write(parts[0] * 40 + parts[1]);
        for (int i = 2; i < parts.length; i++) {
            for (int shift = 28; shift > 0; shift -= 7) {
                if (parts[i] >> shift != 0) {
                    content.write(0x80 | (parts[i] >> shift & 0x7F));
                }
            }
            content.write(parts[i] & 0x7F);
        }
        return tagged(0x06, content.toByteArray());
    }

    private static byte[] tagged(int tag, byte[]... parts) {
        var content = new ByteArrayOutputStream();
        Stream.of(parts).forEach(content::writeBytes);
        var all = new ByteArrayOutputStream();
        all.write(tag);
        all.writeBytes(length(content.size()));
        all.writeBytes(content.toByteArray());
        return all.toByteArray();
    }

    private static byte[] length(int size) {
        if (size < 0x80) {
            return new byte[]{(byte) size};
        }
        return size < 0x100
                ? new byte[]{(byte) 0x81, (byte) size}
                : new byte[]{(byte) 0x82, (byte) (size >> 8), (byte) size};
    }
}
