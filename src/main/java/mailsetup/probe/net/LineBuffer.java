package mailsetup.probe.net;

import java.util.Arrays;

/** A line while it is being collected. What it held is overwritten, also where it had to grow. */
final class LineBuffer {
    private byte[] bytes = new byte[256];
    private int length;

    void add(byte b) {
        if (length == bytes.length) {
            var larger = Arrays.copyOf(bytes, length * 2);
            Arrays.fill(bytes, (byte) 0);
            bytes = larger;
        }
        bytes[length++] = b;
    }

    /** The array itself, of which the first {@link #length} bytes count. */
    byte[] bytes() {
        return bytes;
    }

    int length() {
        return length;
    }

    void wipe() {
        Arrays.fill(bytes, 0, length, (byte) 0);
        length = 0;
    }
}
