package mailsetup.practice.wire;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/** Reads lines of bounded length, and never ahead: what follows a line may be a handshake. */
final class LineReader {
    static final int LONGEST = 8192;

    private final InputStream in;

    LineReader(InputStream in) {
        this.in = in;
    }

    /**
     * The next line without its end; empty when there is no more.
     *
     * @throws IOException when it is longer than {@value #LONGEST} bytes, or the connection fails
     */
    Optional<String> next() throws IOException {
        var line = new StringBuilder();
        for (int octet = in.read(); octet >= 0; octet = in.read()) {
            if (octet == '\n') {
                return Optional.of(withoutReturn(line));
            }
            if (line.length() == LONGEST) {
                throw new IOException("line too long");
            }
            line.append((char) octet);
        }
        return Optional.empty();
    }

    /** What has come so far and is not yet read as a line. */
    String rest() throws IOException {
        return new String(in.readNBytes(Math.min(in.available(), LONGEST)), StandardCharsets.ISO_8859_1);
    }

    private static String withoutReturn(StringBuilder line) {
        int last = line.length() - 1;
        return last >= 0 && line.charAt(last) == '\r' ? line.substring(0, last) : line.toString();
    }
}
