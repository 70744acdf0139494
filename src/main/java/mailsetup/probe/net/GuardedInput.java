package mailsetup.probe.net;

import java.io.ByteArrayOutputStream;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.regex.Pattern;
import mailsetup.probe.Failure;
import mailsetup.probe.Failure.Limit;

/**
 * What the server says, in bounded amounts and written down line by line. A line or literal that is too long is
 * stopped before anybody reserves memory for it: {@code * OK {1500000000}} alone ends Jakarta Mail (measured).
 */
final class GuardedInput extends FilterInputStream {
    private static final Pattern LITERAL = Pattern.compile("\\{(\\d+)\\+?}\\r?$");

    private final Link link;
    private final Transcript transcript;
    private final ByteArrayOutputStream line = new ByteArrayOutputStream();
    private long total;
    private int lines;
    private long literalLeft;

    GuardedInput(Link link, Transcript transcript, InputStream in) {
        super(in);
        this.link = link;
        this.transcript = transcript;
    }

    @Override
    public int read() throws IOException {
        byte[] one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
    }

    @Override
    public int read(byte[] buffer, int offset, int length) throws IOException {
        int count = super.read(buffer, offset, length);
        if (count < 0) {
            // TLS says good-bye before the socket ends.
            link.fail(new Failure.Dropped());
        }
        total += Math.max(count, 0);
        if (total > Limits.TOTAL) {
            throw link.exceeded(Limit.TOTAL);
        }
        for (int i = 0; i < count; i++) {
            take(buffer[offset + i]);
        }
        return count;
    }

    private void take(byte b) throws IOException {
        if (literalLeft > 0) {
            literalLeft--;
        } else if (b == '\n') {
            endOfLine();
        } else {
            line.write(b);
            if (line.size() > Limits.LINE) {
                throw link.exceeded(Limit.LINE);
            }
        }
    }

    private void endOfLine() throws IOException {
        var text = transcript.text(line.toByteArray());
        line.reset();
        if (++lines > Limits.LINES) {
            throw link.exceeded(Limit.TOTAL);
        }
        transcript.server(text.stripTrailing());
        link.relax();
        if (transcript.loginRefused()) {
            link.hurry();
        } else if (transcript.isDoubtful()) {
            link.expectSoon();
        }
        var literal = LITERAL.matcher(text);
        if (literal.find()) {
            literalLeft = literal.group(1).length() < 10 ? Long.parseLong(literal.group(1)) : Long.MAX_VALUE;
            if (literalLeft > Limits.LITERAL) {
                throw link.exceeded(Limit.LITERAL);
            }
        }
    }
}
