package mailsetup.practice.wire;

import java.io.DataInputStream;
import java.io.IOException;
import java.net.Socket;
import java.time.Duration;
import java.util.HexFormat;
import mailsetup.core.Protocol;
import mailsetup.core.Security;

/**
 * A port that answers the first record of a TLS handshake with bytes that no library would send any more, and then says
 * nothing until the visitor leaves.
 *
 * @param answer in hex; empty for silence
 */
public record BareDoor(Protocol protocol, Security security, String answer) implements Reception {
    private static final Duration IDLE = Duration.ofSeconds(60);

    @Override
    public void receive(Socket visitor, LoginRecord logins) throws IOException {
        visitor.setSoTimeout((int) IDLE.toMillis());
        var in = new DataInputStream(visitor.getInputStream());
        // RFC 8446 section 5.1: type, version, length. What stays unread would reset the connection at its end.
        in.skipNBytes(3);
        in.skipNBytes(in.readUnsignedShort());
        visitor.getOutputStream().write(HexFormat.of().parseHex(answer));
        in.skipNBytes(Long.MAX_VALUE);
    }
}
