package mailsetup.probe.net;

import java.io.ByteArrayOutputStream;
import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import mailsetup.probe.Failure;

/**
 * What goes to the server: written down by its verbs, and held back where it is a login that was not permitted.
 * The last line of defence: nothing above it is meant to send one.
 */
final class GuardedOutput extends FilterOutputStream {
    private final Link link;
    private final Transcript transcript;
    private final LoginPermit permit;
    private final ByteArrayOutputStream line = new ByteArrayOutputStream();

    GuardedOutput(Link link, Transcript transcript, LoginPermit permit, OutputStream out) {
        super(out);
        this.link = link;
        this.transcript = transcript;
        this.permit = permit;
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
            throw link.broken(e);
        }
    }

    /** Only whole lines go out, so that no login is half sent before it is recognised. */
    private void pass() throws IOException {
        byte[] bytes = line.toByteArray();
        line.reset();
        try {
            check(new String(bytes, StandardCharsets.UTF_8));
            out.write(bytes);
        } catch (IOException e) {
            throw link.broken(e);
        } finally {
            Arrays.fill(bytes, (byte) 0);
        }
    }

    private void check(String text) throws WireException {
        if (!permit.allows(text, transcript.loginUnderWay())) {
            throw new WireException(link.fail(new Failure.Unexpected("a login that was not permitted")));
        }
        transcript.client(text);
    }
}
