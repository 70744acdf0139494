package mailsetup.testkit;

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.zip.CRC32;
import java.util.zip.DeflaterOutputStream;
import javafx.scene.image.Image;
import javafx.scene.image.PixelFormat;

/** Writes a picture as PNG (ISO/IEC 15948), so that the tests need no AWT. */
public final class Png {
    private static final byte[] SIGNATURE = {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1A, '\n'};

    private Png() {}

    public static void write(Image image, OutputStream out) throws IOException {
        write(image, out, 3);
    }

    /** The same with what can be seen through. */
    public static void writeWithAlpha(Image image, OutputStream out) throws IOException {
        write(image, out, 4);
    }

    private static void write(Image image, OutputStream out, int channels) throws IOException {
        var data = new DataOutputStream(out);
        data.write(SIGNATURE);
        chunk(data, "IHDR", header((int) image.getWidth(), (int) image.getHeight(), channels));
        chunk(data, "IDAT", pixels(image, channels));
        chunk(data, "IEND", new byte[0]);
        data.flush();
    }

    private static byte[] header(int width, int height, int channels) throws IOException {
        var bytes = new ByteArrayOutputStream();
        var data = new DataOutputStream(bytes);
        data.writeInt(width);
        data.writeInt(height);
        // eight bits each of red, green and blue, and perhaps alpha
        data.write(new byte[]{8, (byte) (channels == 4 ? 6 : 2), 0, 0, 0});
        return bytes.toByteArray();
    }

    private static byte[] pixels(Image image, int channels) throws IOException {
        int width = (int) image.getWidth();
        var colours = new int[width];
        var bytes = new ByteArrayOutputStream();
        try (var deflater = new DeflaterOutputStream(bytes)) {
            for (int y = 0; y < image.getHeight(); y++) {
                image.getPixelReader().getPixels(0, y, width, 1, PixelFormat.getIntArgbInstance(), colours, 0, width);
                deflater.write(row(colours, channels));
            }
        }
        return bytes.toByteArray();
    }

    private static byte[] row(int[] colours, int channels) {
        var row = new byte[1 + channels * colours.length]; // begins with "no filter"
        for (int x = 0; x < colours.length; x++) {
            int at = 1 + channels * x;
            row[at] = (byte) (colours[x] >> 16);
            row[at + 1] = (byte) (colours[x] >> 8);
            row[at + 2] = (byte) colours[x];
            if (channels == 4) {
                row[at + 3] = (byte) (colours[x] >> 24);
            }
        }
        return row;
    }

    private static void chunk(DataOutputStream out, String type, byte[] content) throws IOException {
        var name = type.getBytes(StandardCharsets.US_ASCII);
        var checksum = new CRC32();
        checksum.update(name);
        checksum.update(content);
        out.writeInt(content.length);
        out.write(name);
        out.write(content);
        out.writeInt((int) checksum.getValue());
    }
}
