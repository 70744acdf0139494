package mailsetup.handoff.sign;

import java.io.ByteArrayOutputStream;
import java.math.BigInteger;
import java.util.Arrays;
import java.util.stream.Stream;

/** The encoding of ASN.1 values that signatures use (ITU-T X.690, DER). */
final class Der {
    private static final int INTEGER = 0x02;
    private static final int OCTETS = 0x04;
    private static final int NULL = 0x05;
    private static final int OID = 0x06;
    private static final int SEQUENCE = 0x30;
    private static final int SET = 0x31;
    private static final int CONTEXT_0 = 0xA0;

    private Der() {}

    static byte[] sequence(byte[]... parts) {
        return value(SEQUENCE, parts);
    }

    /** A set is sorted by the encoding of its members. */
    static byte[] set(byte[]... parts) {
        return value(SET, Stream.of(parts).sorted(Arrays::compareUnsigned).toArray(byte[][]::new));
    }

    /** What stands under the tag [0]. */
    static byte[] context(byte[]... parts) {
        return value(CONTEXT_0, parts);
    }

    static byte[] integer(BigInteger number) {
        return value(INTEGER, number.toByteArray());
    }

    static byte[] octets(byte[] bytes) {
        return value(OCTETS, bytes);
    }

    static byte[] nothing() {
        return value(NULL);
    }

    static byte[] oid(String dotted) {
        var numbers = Arrays.stream(dotted.split("\\.")).mapToInt(Integer::parseInt).toArray();
        var body = new ByteArrayOutputStream();
        body.write(40 * numbers[0] + numbers[1]);
        Arrays.stream(numbers).skip(2).forEach(number -> base128(body, number));
        return value(OID, body.toByteArray());
    }

    /** The same value under another tag. */
    static byte[] retagged(int tag, byte[] value) {
        var copy = value.clone();
        copy[0] = (byte) tag;
        return copy;
    }

    private static void base128(ByteArrayOutputStream out, int number) {
        for (int shift = 28; shift > 0; shift -= 7) {
            if (number >>> shift != 0) {
                out.write(0x80 | (number >>> shift & 0x7F));
            }
        }
        out.write(number & 0x7F);
    }

    private static byte[] value(int tag, byte[]... parts) {
        int length = Stream.of(parts).mapToInt(part -> part.length).sum();
        var out = new ByteArrayOutputStream();
        out.write(tag);
        if (length < 0x80) {
            out.write(length);
        } else {
            var digits = unsigned(length);
            out.write(0x80 | digits.length);
            out.writeBytes(digits);
        }
        Stream.of(parts).forEach(out::writeBytes);
        return out.toByteArray();
    }

    private static byte[] unsigned(int length) {
        var digits = BigInteger.valueOf(length).toByteArray();
        return digits[0] == 0 ? Arrays.copyOfRange(digits, 1, digits.length) : digits;
    }
}
