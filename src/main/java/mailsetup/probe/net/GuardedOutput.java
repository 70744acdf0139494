package mailsetup.probe.net;

import java.io.ByteArrayOutputStream;
import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/**
 * What goes to the server: written down by its verbs, and held back where it is a login that was not permitted.
 * The last line of defence: nothing above it is meant to send one.
 */
final class GuardedOutput extends FilterOutputStream {
    private final Wire wire;
    private final ByteArrayOutputStream line = new ByteArrayOutputStream();

    GuardedOutput(Wire wire, OutputStream out) {
        super(out);
        this.wire = wire;
    }

    @Override
    public void write(int b) throws IOException {
        write(new byte[]{(byte) b}, 0, 1);
    }

    @Override
    public void write(byte[] buffer, int offset, int length) throws IOException {
        for (int i = offset; i < offset + length; i++) {
            line.write(buffer[i]);
            if (buffer[i] == '\n') {
                pass();
            }
        }
    }

    @Override
    public void flush() throws IOException {
        try {
            out.flush();
        } catch (IOException e) {
            throw wire.broken(e);
        }
    }

    /** Only whole lines go out, so that no login is half sent before it is recognised. */
    private void pass() throws IOException {
        byte[] bytes = line.toByteArray();
        line.reset();
        wire.beforeSending(new String(bytes, StandardCharsets.UTF_8));
        try {
            out.write(bytes);
        } catch (IOException e) {
            throw wire.broken(e);
        } finally {
            Arrays.fill(bytes, (byte) 0);
        }
    }
}
