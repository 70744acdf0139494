package mailsetup.ui.instance;

import java.io.IOException;
import java.net.StandardProtocolFamily;
import java.net.UnixDomainSocketAddress;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.channels.ServerSocketChannel;
import java.nio.channels.SocketChannel;
import java.nio.file.Files;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** The right to be the one window of this person on this screen, and the ear for further starts. */
public final class FirstWindow implements AutoCloseable {
    /** How long a second start may take for its one line. */
    private static final Duration PATIENCE = Duration.ofSeconds(1);

    private final WindowAddress place;
    private final FileChannel lock;
    private final ServerSocketChannel ear;

    private FirstWindow(WindowAddress place, FileChannel lock, ServerSocketChannel ear) {
        this.place = place;
        this.lock = lock;
        this.ear = ear;
    }

    /**
     * Takes the place.
     *
     * @return empty when another window has it
     * @throws IOException when it cannot be used at all
     */
    static Optional<FirstWindow> claim(WindowAddress place) throws IOException {
        if (!place.isOurs()) {
            throw new IOException("not a folder of our own");
        }
        var lock = FileChannel.open(place.lock(), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        @Nullable
        FirstWindow first = null;
        try {
            if (isFree(lock)) {
                first = new FirstWindow(place, lock, listening(place));
            }
        } finally {
            if (first == null) {
                lock.close();
            }
        }
        return Optional.ofNullable(first);
    }

    /** Hears further starts until it is closed. */
    public void hear(Consumer<Request> asked) {
        Thread.ofVirtual().name("second start").start(() -> {
            while (ear.isOpen()) {
                try (var caller = ear.accept()) {
                    answer(caller, asked);
                } catch (IOException e) {
                    // This caller is lost; the next one may be better.
                }
            }
        });
    }

    private static void answer(SocketChannel caller, Consumer<Request> asked) throws IOException {
        try (var _ = new Line.Limit(caller, PATIENCE)) {
            var request = Line.read(caller, Request.LARGEST).flatMap(Request::read);
            if (request.isPresent()) {
                // The other process is waiting, and has little patience.
                Line.write(caller, Line.UNDERSTOOD);
                asked.accept(request.get());
            }
        }
    }

    private static boolean isFree(FileChannel lock) throws IOException {
        try {
            return lock.tryLock() != null;
        } catch (OverlappingFileLockException e) {
            return false; // held inside this process
        }
    }

    /** The lock says that whoever made a socket that is still there has ended. */
    private static ServerSocketChannel listening(WindowAddress place) throws IOException {
        Files.deleteIfExists(place.socket());
        var ear = ServerSocketChannel.open(StandardProtocolFamily.UNIX);
        try {
            return ear.bind(UnixDomainSocketAddress.of(place.socket()));
        } catch (IOException | RuntimeException e) {
            ear.close();
            throw e;
        }
    }

    /** Leaves nothing behind. */
    @Override
    public void close() {
        try (ear; lock) {
            Files.deleteIfExists(place.socket());
            Files.deleteIfExists(place.lock());
            Files.deleteIfExists(place.folder());
        } catch (IOException e) {
            // Another screen's window is still in the folder.
        }
    }
}
