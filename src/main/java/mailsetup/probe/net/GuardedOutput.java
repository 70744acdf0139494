package mailsetup.probe.net;

import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import mailsetup.probe.Failure;

/**
 * What goes to the server: written down by its verbs, and held back where it is a login that was not permitted.
 * The last line of defence: nothing above it is meant to send one.
 */
final class GuardedOutput extends FilterOutputStream {
    private final Link link;
    private final Transcript transcript;
    private final LoginPermit permit;
    private final Disclosures disclosures;
    private final LineBuffer line = new LineBuffer();
    private final boolean tagged;

    /** Commands of a tagged protocol (IMAP) have their verb in the second place. */
    GuardedOutput(Link link, Transcript transcript, LoginPermit permit, Disclosures disclosures, boolean tagged,
            OutputStream out) {
        super(out);
        this.tagged = tagged;
        this.link = link;
        this.transcript = transcript;
        this.permit = permit;
        this.disclosures = disclosures;
    }

    @Override
    public void write(int b) throws IOException {
        write(new byte[]{(byte) b}, 0, 1);
    }

    @Override
    public void write(byte[] buffer, int offset, int length) throws IOException {
        for (int i = offset; i < offset + length; i++) {
            line.add(buffer[i]);
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
        try {
            check(ClientLine.of(line.bytes(), line.length(), tagged));
            out.write(line.bytes(), 0, line.length());
        } catch (IOException e) {
            throw link.broken(e);
        } finally {
            line.wipe();
        }
    }

    private void check(ClientLine said) throws WireException {
        if (!permit.allows(said, transcript.loginUnderWay())) {
            throw new WireException(link.fail(new Failure.Unexpected("a login that was not permitted")));
        }
        transcript.client(said);
        disclosures.client(said);
    }
}
