package mailsetup.signin.flow;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import mailsetup.core.SignInClient;
import mailsetup.probe.Deadline;
import mailsetup.signin.SignInFailure;

/**
 * Where the browser comes back to: a port of this computer alone, open before the browser is. Whoever else knocks gets a
 * 404, and only the answer to our own question ends the waiting.
 */
final class LoopbackDoor implements AutoCloseable {
    /** Browsers open several connections at once; more than these wait. */
    private static final int VISITORS = 16;

    private final List<ServerSocket> sockets = new ArrayList<>();
    private final Semaphore room = new Semaphore(VISITORS);
    private final CompletableFuture<Map<String, String>> answer = new CompletableFuture<>();
    private final String state = Pkce.random();
    private final String link = "/" + Pkce.random();
    private final URI wanted;
    private volatile boolean otherCame;

    private LoopbackDoor(URI wanted) {
        this.wanted = wanted;
    }

    /**
     * Opens it.
     *
     * @param redirect as the registration has it, without a port
     */
    static LoopbackDoor open(URI redirect) throws SignInException {
        if (!SignInClient.isRedirect(redirect)) {
            throw new SignInException(new SignInFailure.DoorClosed());
        }
        var door = new LoopbackDoor(redirect);
        try {
            door.listen(redirect.getHost());
            return door;
        } catch (IOException _) {
            door.close();
            throw new SignInException(new SignInFailure.DoorClosed());
        }
    }

    String state() {
        return state;
    }

    /** Where the page sends the browser. */
    URI redirect() {
        return URI.create(authority() + wanted.getRawPath());
    }

    /** A short way to the page, in which nothing of it stands: the command that opens a browser is seen by everybody. */
    URI link() {
        return URI.create(authority() + link);
    }

    /** Lets visitors in; those who know the short way are led to the page. */
    void serve(URI page) {
        var visitors = new Visitor(wanted.getRawPath(), authority().substring("http://".length()), link, page, state);
        sockets.forEach(socket -> Thread.ofVirtual().name("sign-in-door").start(() -> accept(socket, visitors)));
    }

    /** Whether an answer came that is none to our question. */
    boolean otherCame() {
        return otherCame;
    }

    /** Waits for the answer; empty when the time is over. */
    Optional<Map<String, String>> await(Deadline deadline) throws SignInException {
        try {
            return Optional.of(answer.get(deadline.remaining().toNanos(), TimeUnit.NANOSECONDS));
        } catch (TimeoutException _) {
            return Optional.empty();
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
            throw new SignInException(new SignInFailure.Cancelled());
        } catch (ExecutionException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public void close() {
        for (var socket : sockets) {
            try {
                socket.close();
            } catch (IOException _) {
                // It is closed as far as it can be.
            }
        }
    }

    /** By name a browser may try either address first; the second one is missing where there is no IPv6. */
    private void listen(String host) throws IOException {
        byte[] four = {127, 0, 0, 1};
        byte[] six = new byte[16];
        six[15] = 1;
        sockets.add(new ServerSocket(0, VISITORS, InetAddress.getByAddress(host.equals("[::1]") ? six : four)));
        if (host.equals("localhost")) {
            try {
                sockets.add(new ServerSocket(port(), VISITORS, InetAddress.getByAddress(six)));
            } catch (IOException _) {
                // Then the name leads to the first address only.
            }
        }
    }

    private void accept(ServerSocket socket, Visitor visitors) {
        while (!socket.isClosed()) {
            try {
                var visit = socket.accept();
                room.acquireUninterruptibly();
                Thread.ofVirtual().name("sign-in-visit").start(() -> visit(visit, visitors));
            } catch (IOException _) {
                return;
            }
        }
    }

    private void visit(Socket visit, Visitor visitors) {
        try (visit) {
            visitors.serve(visit, () -> otherCame = true).ifPresent(answer::complete);
        } catch (IOException _) {
            // Whoever hangs up gets nothing.
        } finally {
            room.release();
        }
    }

    private String authority() {
        return "http://" + wanted.getHost() + ":" + port();
    }

    private int port() {
        return sockets.getFirst().getLocalPort();
    }
}
