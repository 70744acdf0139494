package mailsetup.bench;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.locks.LockSupport;

/**
 * One direction of a connection, as a long cable: what is put in comes out a fixed time later, and the next may be put in
 * meanwhile.
 */
final class Delayed {
    private static final int CHUNK = 16 * 1024;

    private final InputStream from;
    private final long delay;
    private final long notBefore;
    private final BlockingQueue<Chunk> cable = new LinkedBlockingQueue<>();

    private record Chunk(ByteBuffer bytes, long due) {
        boolean isEnd() {
            return !bytes.hasRemaining();
        }
    }

    /**
     * A cable.
     *
     * @param delay in nanoseconds
     * @param notBefore nothing enters it earlier, in the time of {@link System#nanoTime}
     */
    Delayed(InputStream from, long delay, long notBefore) {
        this.from = from;
        this.delay = delay;
        this.notBefore = notBefore;
    }

    /** Puts in until the sender has no more. */
    void fill() {
        var buffer = new byte[CHUNK];
        int count = 0;
        while (count >= 0) {
            try {
                count = from.read(buffer);
            } catch (IOException _) {
                // Torn off or ended: the other side learns that it is over.
                count = -1;
            }
            var bytes = Arrays.copyOf(buffer, Math.max(count, 0));
            cable.add(new Chunk(ByteBuffer.wrap(bytes), Math.max(System.nanoTime(), notBefore) + delay));
        }
    }

    /**
     * Takes out until the end arrives.
     *
     * @param arriving told just before a chunk is handed on
     */
    void drain(OutputStream to, Runnable arriving) throws IOException, InterruptedException {
        for (var chunk = cable.take(); !chunk.isEnd(); chunk = cable.take()) {
            waitUntil(chunk.due());
            arriving.run();
            to.write(chunk.bytes().array());
            to.flush();
        }
    }

    static void waitUntil(long due) throws InterruptedException {
        for (long left = due - System.nanoTime(); left > 0; left = due - System.nanoTime()) {
            if (Thread.interrupted()) {
                throw new InterruptedException();
            }
            LockSupport.parkNanos(left);
        }
    }
}
