package mailsetup.testkit;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import mailsetup.core.Hostname;
import mailsetup.probe.around.ControlHosts;

/** A web server on loopback that gives one answer to whoever asks, or none at all. */
public final class WebPage implements AutoCloseable {
    private final ServerSocket door;
    private final Optional<String> answer;

    private WebPage(Optional<String> answer) {
        this.answer = answer;
        try {
            door = new ServerSocket(0, 5, InetAddress.getLoopbackAddress());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        Thread.ofVirtual().name("web-page").start(this::serve);
    }

    /** Answers with this status line, these header lines and this body. */
    public static WebPage answering(String status, String headers, String body) {
        return new WebPage(Optional.of("HTTP/1.1 " + status + "\r\n" + headers + "Content-Length: " + body.length()
                + "\r\nConnection: close\r\n\r\n" + body));
    }

    /** Takes connections and says nothing. */
    public static WebPage silent() {
        return new WebPage(Optional.empty());
    }

    /** Where it is, and that it should say "success". */
    public ControlHosts.Page page() {
        return new ControlHosts.Page(Hostname.of("127.0.0.1"), door.getLocalPort(), "/success.txt", "success");
    }

    @Override
    public void close() {
        try {
            door.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void serve() {
        while (!door.isClosed()) {
            try {
                var caller = door.accept();
                Thread.ofVirtual().name("web-page").start(() -> answer(caller));
            } catch (IOException _) {
                return;
            }
        }
    }

    private void answer(Socket caller) {
        try (caller) {
            var in = caller.getInputStream();
            var heard = new StringBuilder();
            for (int b = in.read(); b >= 0 && heard.indexOf("\r\n\r\n") < 0; b = in.read()) {
                heard.append((char) b);
                if (heard.indexOf("\r\n\r\n") >= 0 && answer.isPresent()) {
                    caller.getOutputStream().write(answer.get().getBytes(StandardCharsets.ISO_8859_1));
                    return;
                }
            }
        } catch (IOException _) {
            // The caller is gone.
        }
    }
}
