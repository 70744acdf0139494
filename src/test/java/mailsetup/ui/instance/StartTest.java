package mailsetup.ui.instance;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.StandardProtocolFamily;
import java.net.UnixDomainSocketAddress;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.ServerSocketChannel;
import java.nio.channels.SocketChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class StartTest {
    private static final Request FRONT = Request.of(Optional.empty());

    private Path folder = Path.of("");
    private WindowAddress place = new WindowAddress(folder, "");

    @BeforeEach
    void choosePlace(@TempDir Path folder) {
        this.folder = folder;
        place = new WindowAddress(folder.resolve("own"), "window");
    }

    @Test
    void aSecondStartHandsItsFileToTheFirstWindow() throws Exception {
        BlockingQueue<Request> heard = new ArrayBlockingQueue<>(2);
        try (var window = first()) {
            window.hear(heard::add);
            var file = Request.of(Optional.of("some where/受信.mailsetup"));
            assertThat(Start.of(Optional.of(place), file)).isInstanceOf(Start.Done.class);
            assertThat(heard.poll(20, TimeUnit.SECONDS)).isEqualTo(file);
            assertThat(Start.of(Optional.of(place), FRONT)).isInstanceOf(Start.Done.class);
            assertThat(heard.poll(20, TimeUnit.SECONDS)).isEqualTo(FRONT);
        }
        assertThat(folder).isEmptyDirectory();
    }

    @Test
    void whatACrashedWindowLeftBehindIsTakenOver() throws IOException {
        assertThat(place.isOurs()).isTrue();
        try (var dead = ServerSocketChannel.open(StandardProtocolFamily.UNIX)) {
            dead.bind(UnixDomainSocketAddress.of(place.socket()));
        }
        Files.createFile(place.lock());
        first().close();
    }

    @Test
    void aSocketThatNeverAnswersIsLeftAlone() throws IOException {
        try (var _ = occupied(); var ear = ear()) {
            assertThat(ear.isOpen()).isTrue();
            assertGivesUpSoon();
        }
    }

    @Test
    void anEndlessAnswerIsLeftAlone() throws IOException {
        try (var _ = occupied(); var ear = ear()) {
            Thread.startVirtualThread(() -> flood(ear));
            assertGivesUpSoon();
        }
    }

    @Test
    void noSocketBehindTheLockMeansAWindowOfItsOwn() throws IOException {
        try (var _ = occupied()) {
            assertGivesUpSoon();
        }
    }

    @Test
    void aFolderThatOthersMayWriteToIsNotUsed() throws IOException {
        Files.createDirectory(place.folder());
        Files.setPosixFilePermissions(place.folder(), PosixFilePermissions.fromString("rwxrwxrwx"));
        assertThat(Start.of(Optional.of(place), FRONT)).isInstanceOf(Start.Apart.class);
        assertThat(place.folder()).isEmptyDirectory();
    }

    @Test
    void aLinkToAnotherFolderIsNotUsed() throws IOException {
        var elsewhere = Files.createDirectory(folder.resolve("elsewhere"));
        Files.createSymbolicLink(place.folder(), elsewhere);
        assertThat(Start.of(Optional.of(place), FRONT)).isInstanceOf(Start.Apart.class);
        assertThat(elsewhere).isEmptyDirectory();
    }

    @Test
    void aCallerThatSaysNothingOrNonsenseDoesNotStopTheNext() throws Exception {
        BlockingQueue<Request> heard = new ArrayBlockingQueue<>(2);
        try (var window = first(); var silent = SocketChannel.open(StandardProtocolFamily.UNIX)) {
            window.hear(heard::add);
            silent.connect(UnixDomainSocketAddress.of(place.socket()));
            say("rm -rf /\n");
            SecondStart.ask(place, FRONT, Duration.ofSeconds(20));
            assertThat(heard.poll(20, TimeUnit.SECONDS)).isEqualTo(FRONT);
            assertThat(heard).isEmpty();
        }
    }

    private FirstWindow first() {
        var start = Start.of(Optional.of(place), FRONT);
        assertThat(start).isInstanceOf(Start.First.class);
        return ((Start.First) start).window();
    }

    /** Somebody holds the lock. */
    private FileChannel occupied() throws IOException {
        assertThat(place.isOurs()).isTrue();
        var lock = FileChannel.open(place.lock(), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        assertThat(lock.tryLock()).isNotNull();
        return lock;
    }

    private ServerSocketChannel ear() throws IOException {
        var ear = ServerSocketChannel.open(StandardProtocolFamily.UNIX);
        ear.bind(UnixDomainSocketAddress.of(place.socket()));
        return ear;
    }

    private void assertGivesUpSoon() {
        long begin = System.nanoTime();
        assertThat(Start.of(Optional.of(place), FRONT)).isInstanceOf(Start.Apart.class);
        // It takes 0.3 s; the rest is for a machine that has other work.
        assertThat(Duration.ofNanos(System.nanoTime() - begin)).isLessThan(Duration.ofSeconds(10));
    }

    private void say(String line) throws IOException {
        try (var socket = SocketChannel.open(StandardProtocolFamily.UNIX)) {
            socket.connect(UnixDomainSocketAddress.of(place.socket()));
            socket.write(ByteBuffer.wrap(line.getBytes(StandardCharsets.UTF_8)));
        }
    }

    private static void flood(ServerSocketChannel ear) {
        try (var caller = ear.accept()) {
            while (true) {
                caller.write(ByteBuffer.wrap("no ".repeat(1000).getBytes(StandardCharsets.UTF_8)));
            }
        } catch (IOException e) {
            // The other end has had enough.
        }
    }
}
