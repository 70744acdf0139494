package mailsetup.testkit;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ServerSocket;
import java.net.Socket;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.Stream;
import javax.net.ssl.SSLContext;
import mailsetup.core.Endpoint;
import mailsetup.core.Hostname;
import mailsetup.core.Protocol;
import mailsetup.core.Security;
import org.jspecify.annotations.Nullable;

/**
 * A server on 127.0.0.1 that follows a script. The first connection follows the first script, the second the
 * second, and all further ones the last. If a client does not say what the script expects, {@link #close()} throws
 * the {@link AssertionError}, with the conversation.
 */
public final class ScriptedServer implements AutoCloseable {
    private static final Duration GRACE = Duration.ofSeconds(1);

    private final List<Script> scripts;
    private final ServerSocket server;
    private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();
    private final Map<Socket, ScriptTalk> talks = new ConcurrentHashMap<>();
    private final ScriptRecord record = new ScriptRecord();
    private final AtomicInteger connections = new AtomicInteger();
    private final AtomicReference<@Nullable Throwable> failure = new AtomicReference<>();
    private final CountDownLatch closing = new CountDownLatch(1);

    private ScriptedServer(List<Script> scripts) {
        this.scripts = scripts;
        try {
            server = new Tap(record::arrived);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        threads.execute(this::accept);
    }

    /** Starts one. */
    public static ScriptedServer plain(ScriptWriter... scripts) {
        return new ScriptedServer(Stream.of(scripts).map(ScriptedServer::written).toList());
    }

    /** Starts one that begins each connection with a handshake. */
    public static ScriptedServer tls(SSLContext context, ScriptWriter... scripts) {
        return new ScriptedServer(Stream.of(scripts)
                .map(script -> written(blank -> script.write(blank.tlsFromStart(context)))).toList());
    }

    /** Its port. */
    public int port() {
        return server.getLocalPort();
    }

    /** Where it is, by the name {@code localhost}. */
    public Endpoint endpoint(Protocol protocol, Security security) {
        return new Endpoint(protocol, new Hostname("localhost"), port(), security);
    }

    /** All lines heard so far. */
    public List<String> heard() {
        return record.heard();
    }

    /** All bytes read so far, decrypted where they came encrypted, each as one char. */
    public String received() {
        return record.received();
    }

    /** All bytes read so far that came unencrypted, each as one char. */
    public String receivedInClear() {
        return record.receivedInClear();
    }

    /** All bytes that arrived so far, below all encryption, each as one char. */
    public String arrived() {
        return record.arrived();
    }

    /** What was said on both sides, to be read by people. */
    public String conversation() {
        return record.conversation();
    }

    /** How many connections were made. */
    public int connections() {
        return connections.get();
    }

    /** Hangs up at once, but for scripts that still expect something: they get a second. */
    @Override
    public void close() {
        try (threads; server) {
            closing.countDown();
            server.close();
            talks.values().forEach(talk -> talk.settle(GRACE));
            for (var client : talks.keySet()) {
                client.close();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        var failed = failure.get();
        if (failed != null) {
            throw new AssertionError(failed.getMessage() + "\n" + conversation(), failed);
        }
    }

    private void accept() {
        try {
            while (true) {
                var client = server.accept();
                client.setTcpNoDelay(true);
                var script = scripts.get(Math.min(connections.getAndIncrement(), scripts.size() - 1));
                var talk = new ScriptTalk(client, record, closing);
                talks.put(client, talk);
                if (closing.getCount() == 0) {
                    // Taken while close() hung up on the others.
                    client.close();
                }
                threads.execute(() -> play(script, client, talk));
            }
        } catch (IOException | RejectedExecutionException e) {
            record.note("closed");
        }
    }

    private void play(Script script, Socket client, ScriptTalk talk) {
        try (client) {
            talk.play(script.steps());
        } catch (AssertionError | RuntimeException e) {
            failure.compareAndSet(null, e);
        } catch (IOException e) {
            record.note("over: " + e.getMessage());
        }
    }

    private static Script written(ScriptWriter writer) {
        var script = new Script();
        writer.write(script);
        return script;
    }
}
