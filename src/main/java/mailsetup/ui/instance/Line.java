package mailsetup.ui.instance;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.SocketChannel;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Arrays;
import java.util.Optional;

/** One line over a socket, bounded in length and time. */
final class Line {
    static final byte[] UNDERSTOOD = "understood\n".getBytes(StandardCharsets.UTF_8);

    private Line() {}

    /** Everything up to the first line end; empty when none comes, or something comes after it. */
    static Optional<byte[]> read(SocketChannel from, int most) throws IOException {
        var buffer = ByteBuffer.allocate(most + 1);
        while (buffer.hasRemaining() && from.read(buffer) >= 0) {
            int end = buffer.position();
            if (end > 0 && buffer.get(end - 1) == '\n') {
                return Optional.of(Arrays.copyOf(buffer.array(), end));
            }
        }
        return Optional.empty();
    }

    static void write(SocketChannel to, byte[] line) throws IOException {
        var bytes = ByteBuffer.wrap(line);
        while (bytes.hasRemaining()) {
            to.write(bytes);
        }
    }

    /** Closes the socket, and so ends whatever waits for it, when the time is up. */
    static final class Limit implements AutoCloseable {
        private final Thread clock;

        Limit(SocketChannel socket, Duration most) {
            clock = Thread.ofVirtual().name("limit").start(() -> {
                try {
                    Thread.sleep(most);
                    socket.close();
                } catch (InterruptedException | IOException e) {
                    // In time, or closed already.
                }
            });
        }

        @Override
        public void close() {
            clock.interrupt();
        }
    }
}
