package mailsetup.testkit;

import java.io.BufferedInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Function;
import java.util.function.Predicate;
import javax.net.ssl.SSLContext;
import javax.net.ssl.SSLSocket;

/** One connection of a scripted server while its script is played. */
final class ScriptTalk {
    /** A slow line carries its answers in pieces of so many octets. */
    private static final int PACKET = 512;

    private final ScriptRecord record;
    private final CountDownLatch closing;
    private final CountDownLatch settled = new CountDownLatch(1);
    private final Socket raw;
    private Socket socket;
    private InputStream in;
    private boolean secure;
    private String last = "";

    ScriptTalk(Socket socket, ScriptRecord record, CountDownLatch closing) throws IOException {
        this.raw = socket;
        this.socket = socket;
        this.record = record;
        this.closing = closing;
        in = new BufferedInputStream(socket.getInputStream());
    }

    void play(List<ScriptStep> steps) {
        try {
            for (var step : steps) {
                step.play(this);
            }
            listenToTheEnd();
        } catch (IOException e) {
            record.note("over: " + e.getMessage());
        } finally {
            settled.countDown();
        }
    }

    /** Waits until nothing more is expected of the client, or that long. */
    void settle(Duration grace) {
        try {
            settled.await(grace.toMillis(), TimeUnit.MILLISECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    String tag() {
        return last.split(" ", 2)[0];
    }

    void write(String octets) throws IOException {
        record.said(octets);
        socket.getOutputStream().write(octets.getBytes(StandardCharsets.ISO_8859_1));
    }

    void expect(String what, Predicate<String> wanted) {
        try {
            last = line();
        } catch (IOException e) {
            throw new AssertionError("expected " + what + " but the client hung up or stayed silent", e);
        }
        if (!wanted.test(last)) {
            throw new AssertionError("expected " + what + " but heard \"" + last + "\"");
        }
    }

    void answer(Function<String, Optional<List<String>>> replies) throws IOException {
        settled.countDown();
        last = line();
        for (var said = replies.apply(last); said.isPresent(); said = replies.apply(last)) {
            for (var reply : said.get()) {
                write(reply.replace("$tag", tag()) + "\r\n");
            }
            last = line();
        }
    }

    void octet() throws IOException {
        settled.countDown();
        read();
    }

    void secure(SSLContext context) throws IOException {
        var tls = (SSLSocket) context.getSocketFactory().createSocket(socket, null, true);
        record.note("TLS begins");
        tls.startHandshake();
        socket = tls;
        in = new BufferedInputStream(tls.getInputStream());
        secure = true;
    }

    void hangUp() throws IOException {
        socket.close();
        throw new EOFException("the server hung up");
    }

    void closeHalf() throws IOException {
        socket.shutdownOutput();
    }

    void reset() throws IOException {
        raw.setSoLinger(true, 0);
        raw.close();
        throw new EOFException("the server broke off");
    }

    void rekey() throws IOException {
        settled.countDown();
        while (true) {
            ((SSLSocket) socket).startHandshake();
            // A breath, so that the conversations beside it get the processor as well.
            pause(Duration.ofMillis(1));
        }
    }

    void choke(int octets) {
        socket = new ChokedSocket(raw, octets);
    }

    void pause(Duration pause) throws IOException {
        settled.countDown();
        try {
            if (closing.await(pause.toNanos(), TimeUnit.NANOSECONDS)) {
                throw new EOFException("the test is over");
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException("interrupted", e);
        }
    }

    void flood(String octets) throws IOException {
        settled.countDown();
        while (true) {
            write(octets);
        }
    }

    void converse(Talker talker) throws IOException {
        settled.countDown();
        while (true) {
            last = line();
            var answer = talker.hear(last);
            if (!answer.text().isEmpty()) {
                carry(answer.text().replace("$tag", tag()), talker.bytesPerSecond());
            }
            if (answer.tls().isPresent()) {
                secure(answer.tls().get());
            }
            if (answer.hangsUp()) {
                hangUp();
            }
        }
    }

    private void carry(String text, long bytesPerSecond) throws IOException {
        if (bytesPerSecond == Long.MAX_VALUE) {
            write(text);
            return;
        }
        for (int at = 0; at < text.length(); at += PACKET) {
            var packet = text.substring(at, Math.min(text.length(), at + PACKET));
            LockSupport.parkNanos(TimeUnit.SECONDS.toNanos(packet.length()) / bytesPerSecond);
            write(packet);
        }
    }

    void listenToTheEnd() throws IOException {
        settled.countDown();
        while (true) {
            line();
        }
    }

    private String line() throws IOException {
        var line = new StringBuilder();
        for (int octet = read(); octet != '\n'; octet = read()) {
            line.append((char) octet);
        }
        var text = line.toString().replaceAll("\r$", "");
        record.heard(text);
        return text;
    }

    private int read() throws IOException {
        int octet = in.read();
        if (octet < 0) {
            throw new EOFException("the client hung up");
        }
        record.received(octet, secure);
        return octet;
    }
}
