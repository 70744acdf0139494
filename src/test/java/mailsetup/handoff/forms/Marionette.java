package mailsetup.handoff.forms;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.Closeable;
import java.io.EOFException;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;

/**
 * Speaks to a Thunderbird that was started with {@code --marionette}: a length, a colon, and an array in JSON. With the port 0 in its
 * settings it chooses one, and writes it into its profile.
 */
final class Marionette implements Closeable {
    private static final JsonMapper JSON = new JsonMapper();
    private final Socket socket = new Socket();
    private int number;

    /** Waits until it listens, and asks for a session that may run scripts of its own. */
    static Marionette of(Process thunderbird, Path profile, Duration limit) throws IOException, InterruptedException {
        var port = profile.resolve("MarionetteActivePort");
        long end = System.nanoTime() + limit.toNanos();
        while (thunderbird.isAlive() && System.nanoTime() < end) {
            if (Files.exists(port) && Files.size(port) > 0) {
                return new Marionette(Integer.parseInt(Files.readString(port).strip()));
            }
            thunderbird.waitFor(Duration.ofMillis(300));
        }
        throw new IOException("Thunderbird does not listen");
    }

    private Marionette(int port) throws IOException {
        socket.connect(new InetSocketAddress(InetAddress.getLoopbackAddress(), port), 1000);
        socket.setSoTimeout(60_000);
        read();
        call("WebDriver:NewSession", Map.of());
        call("Marionette:SetContext", Map.of("value", "chrome"));
    }

    /** Runs a script that hands its result to its last argument. */
    JsonNode run(String script, String argument) throws IOException {
        return call("WebDriver:ExecuteAsyncScript", Map.of("script", script, "args", List.of(argument))).path("value");
    }

    private JsonNode call(String name, Map<String, ?> parameters) throws IOException {
        var message = JSON.writeValueAsBytes(List.of(0, ++number, name, parameters));
        socket.getOutputStream().write((message.length + ":").getBytes(StandardCharsets.US_ASCII));
        socket.getOutputStream().write(message);
        var answer = read();
        if (!answer.path(2).isNull()) {
            throw new IOException(answer.path(2).toString());
        }
        return answer.path(3);
    }

    private JsonNode read() throws IOException {
        var in = socket.getInputStream();
        int length = 0;
        for (int next = in.read(); next != ':'; next = in.read()) {
            if (next < 0) {
                throw new EOFException("Thunderbird has hung up");
            }
            length = length * 10 + Character.digit(next, 10);
        }
        return JSON.readTree(in.readNBytes(length));
    }

    @Override
    public void close() throws IOException {
        socket.close();
    }
}
