package mailsetup.ui.instance;

import java.io.IOException;
import java.net.StandardProtocolFamily;
import java.net.UnixDomainSocketAddress;
import java.nio.channels.SocketChannel;
import java.time.Duration;
import java.util.Arrays;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/** Asks the first window to come to the front. */
final class SecondStart {
    private SecondStart() {}

    /** Whether the first window understood within that time. Never waits longer, whatever is behind the socket. */
    static boolean ask(WindowAddress place, Request request, Duration most) {
        var line = request.line();
        if (line.isEmpty()) {
            return false;
        }
        var answer = new CompletableFuture<Boolean>();
        try (var socket = SocketChannel.open(StandardProtocolFamily.UNIX)) {
            // A thread of the system, because connecting to a full socket can hold one up.
            Thread.ofPlatform().daemon().name("ask first window")
                    .start(() -> answer.complete(ask(socket, place, line.get())));
            return answer.get(most.toMillis(), TimeUnit.MILLISECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        } catch (IOException | ExecutionException | TimeoutException e) {
            return false;
        }
    }

    private static boolean ask(SocketChannel socket, WindowAddress place, byte[] line) {
        try {
            socket.connect(UnixDomainSocketAddress.of(place.socket()));
            Line.write(socket, line);
            return Line.read(socket, Line.UNDERSTOOD.length).filter(said -> Arrays.equals(said, Line.UNDERSTOOD))
                    .isPresent();
        } catch (IOException | RuntimeException e) {
            return false;
        }
    }
}
