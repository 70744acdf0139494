package mailsetup.probe.net;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import mailsetup.probe.Failure;

/**
 * The raw bytes of a connection, read no longer than the link allows, however slowly they drip. Keeps the first few
 * bytes, which tell a plain-text server from a TLS one.
 */
final class TimedInput extends FilterInputStream {
    /** TLS that has failed reads on for as long as something comes ({@code SSLSocketInputRecord.deplete}); this much is enough. */
    private static final int MOST_SKIPPED = 65_536;

    private final Link link;
    private final StringBuilder first = new StringBuilder();
    private boolean ended;
    private long skipped;

    TimedInput(Link link, InputStream in) {
        super(in);
        this.link = link;
    }

    /** What comes next is the first. */
    void beginAgain() {
        first.setLength(0);
        ended = false;
        skipped = 0;
    }

    /** Whether the end of a line was among what came. */
    boolean ended() {
        return ended;
    }

    /** Up to 200 characters, one for each byte that came first. */
    String first() {
        return first.toString();
    }

    @Override
    public int read() throws IOException {
        byte[] one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
    }

    /** TLS skips what it cannot read, and that is just what tells us who is there. */
    @Override
    public long skip(long count) throws IOException {
        byte[] some = new byte[Math.clamp(count, 0, 512)];
        int read = Math.max(0, read(some, 0, some.length));
        skipped += read;
        return read;
    }

    @Override
    public int available() throws IOException {
        return skipped < MOST_SKIPPED ? super.available() : 0;
    }

    @Override
    public int read(byte[] buffer, int offset, int length) throws IOException {
        try {
            link.limitNextRead();
            int count = super.read(buffer, offset, length);
            if (count < 0) {
                link.fail(new Failure.Dropped());
            } else {
                remember(new String(buffer, offset, count, StandardCharsets.ISO_8859_1));
            }
            return count;
        } catch (IOException e) {
            throw link.broken(e);
        }
    }

    private void remember(String said) {
        ended |= said.indexOf('\n') >= 0;
        if (first.length() < 200) {
            first.append(said, 0, Math.min(said.length(), 200));
        }
    }
}
