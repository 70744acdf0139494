package mailsetup.discovery.letter.pdf;

import java.io.ByteArrayOutputStream;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;

/** Unpacks streams of one file, as long as all of them together stay within bounds. */
final class Unpacked {
    private static final int MOST = 16 << 20;
    private int left = MOST;

    /** What could be unpacked. */
    byte[] inflate(byte[] packed) {
        var out = new ByteArrayOutputStream();
        try (var inflater = new Inflater()) {
            inflater.setInput(packed);
            var buffer = new byte[8192];
            int count = inflater.inflate(buffer);
            while (count > 0 && left > 0) {
                out.write(buffer, 0, count);
                left -= count;
                count = inflater.inflate(buffer);
            }
        } catch (DataFormatException e) {
            // What came before it is good.
        }
        return out.toByteArray();
    }
}
