package mailsetup.handoff.format;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.zip.CRC32;

/** Square pictures of two colours as PNG (ISO/IEC 15948); the JDK's own writer would need the whole of AWT. */
final class Png {
    private static final byte[] MAGIC = {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1A, '\n'};
    private static final int ONE_BIT = 1;
    private static final int GREY = 0;

    private Png() {}

    /** Whether a point is black. */
    interface Ink {
        boolean at(int x, int y);
    }

    static byte[] of(int side, Ink ink) {
        var out = new ByteArrayOutputStream();
        out.writeBytes(MAGIC);
        var header = ByteBuffer.allocate(13).putInt(side).putInt(side).put((byte) ONE_BIT).put((byte) GREY);
        chunk(out, "IHDR", header.array());
        chunk(out, "IDAT", Deflated.of(rows(side, ink)));
        chunk(out, "IEND", new byte[0]);
        return out.toByteArray();
    }

    /** Each row begins with its filter, which is none. */
    private static byte[] rows(int side, Ink ink) {
        int stride = 1 + (side + 7) / 8;
        var rows = new byte[stride * side];
        for (int y = 0; y < side; y++) {
            for (int x = 0; x < side; x++) {
                if (!ink.at(x, y)) {
                    rows[y * stride + 1 + x / 8] |= (byte) (0x80 >> (x % 8));
                }
            }
        }
        return rows;
    }

    private static void chunk(ByteArrayOutputStream out, String type, byte[] data) {
        var body = ByteBuffer.allocate(4 + data.length).put(type.getBytes(StandardCharsets.US_ASCII)).put(data).array();
        var check = new CRC32();
        check.update(body);
        out.writeBytes(ByteBuffer.allocate(4).putInt(data.length).array());
        out.writeBytes(body);
        out.writeBytes(ByteBuffer.allocate(4).putInt((int) check.getValue()).array());
    }
}
