package mailsetup.probe.net;

import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;

/**
 * Keeps back the first line where it is a command that was answered before: whoever took over reads the answer that is
 * known, and a round trip is saved. Everything else passes.
 */
final class AnsweredOutput extends FilterOutputStream {
    private final byte[] command;
    private int matched;
    private boolean keeping;
    private boolean over;

    /** Passes everything when the command is empty. */
    AnsweredOutput(OutputStream out, String command) {
        super(out);
        this.command = command.getBytes(StandardCharsets.US_ASCII);
        over = command.isEmpty();
    }

    @Override
    public void write(int b) throws IOException {
        write(new byte[]{(byte) b}, 0, 1);
    }

    @Override
    public void write(byte[] buffer, int offset, int length) throws IOException {
        int passed = 0;
        while (!over && passed < length) {
            take(buffer[offset + passed++]);
        }
        out.write(buffer, offset + passed, length - passed);
    }

    private void take(byte b) throws IOException {
        if (keeping) {
            over = b == '\n';
        } else if (b == command[matched]) {
            keeping = ++matched == command.length;
        } else {
            over = true;
            out.write(command, 0, matched);
            out.write(b);
        }
    }
}
