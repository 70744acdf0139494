package mailsetup.practice.wire;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import javax.net.ssl.SSLSocket;
import mailsetup.core.Security;

/** One visitor at one door: carries lines and handshakes between the socket and the conversation. */
final class Connection {
    private static final Duration IDLE = Duration.ofSeconds(60);
    private static final int HANDSHAKE = 0x16;

    private final Door door;
    private final LoginRecord logins;
    private final Conversation conversation;
    private Socket socket;
    private LineReader reader;
    private boolean secure;

    Connection(Socket socket, Door door, LoginRecord logins) throws IOException {
        this.socket = socket;
        this.door = door;
        this.logins = logins;
        conversation = door.conversation().get();
        socket.setSoTimeout((int) IDLE.toMillis());
        socket.setTcpNoDelay(true);
        reader = new LineReader(socket.getInputStream());
    }

    /** Talks until one of the two has had enough. */
    void run() throws IOException {
        if (door.security() == Security.TLS) {
            secure();
        }
        try {
            talk();
        } finally {
            socket.close();
        }
    }

    private void talk() throws IOException {
        var reaction = conversation.greeting();
        while (goesOn(reaction)) {
            var line = reader.next();
            if (line.isEmpty()) {
                return;
            }
            reaction = hear(line.get());
        }
    }

    private Reaction hear(String line) {
        if (!secure) {
            logins.heardInClear(line);
        }
        return conversation.hear(line);
    }

    private boolean goesOn(Reaction reaction) throws IOException {
        say(reaction.lines());
        return switch (reaction.then()) {
            case LISTEN -> true;
            case START_TLS -> {
                secure();
                yield true;
            }
            case HANG_UP -> false;
        };
    }

    private void say(List<String> lines) throws IOException {
        OutputStream out = socket.getOutputStream();
        for (var line : lines) {
            out.write((line + "\r\n").getBytes(StandardCharsets.ISO_8859_1));
        }
        out.flush();
    }

    /** Looks at the first byte, because a visitor who speaks in clear here must be noticed, not just refused. */
    private void secure() throws IOException {
        int first = socket.getInputStream().read();
        if (first != HANDSHAKE) {
            logins.heardInClear((char) first + reader.rest());
            throw new IOException("no handshake");
        }
        socket = upgraded(new ByteArrayInputStream(new byte[]{HANDSHAKE}));
        reader = new LineReader(socket.getInputStream());
        secure = true;
        conversation.secured();
    }

    private SSLSocket upgraded(InputStream begun) throws IOException {
        var tls = door.tls().over(socket, begun);
        tls.startHandshake();
        return tls;
    }
}
