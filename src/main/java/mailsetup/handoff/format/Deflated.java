package mailsetup.handoff.format;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;

/** Compressed data as PNG and PDF have it (RFC 1950). */
public final class Deflated {
    private Deflated() {}

    /** The bytes, compressed as far as possible. */
    public static byte[] of(byte[] bytes) {
        var compressed = new ByteArrayOutputStream();
        var deflater = new Deflater(Deflater.BEST_COMPRESSION);
        try (var out = new DeflaterOutputStream(compressed, deflater)) {
            out.write(bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } finally {
            deflater.end();
        }
        return compressed.toByteArray();
    }
}
