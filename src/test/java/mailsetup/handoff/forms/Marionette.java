package mailsetup.handoff.forms;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.Closeable;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;

/** Speaks to a Thunderbird that was started with {@code --marionette}: a length, a colon, and an array in JSON. */
final class Marionette implements Closeable {
    private static final JsonMapper JSON = new JsonMapper();
    private static final int PORT = 2828;
    private final Socket socket = new Socket();
    private int number;

    /** Waits until it listens, and asks for a session that may run scripts of its own. */
    static Marionette of(Process thunderbird, Duration limit) throws IOException, InterruptedException {
        long end = System.nanoTime() + limit.toNanos();
        while (thunderbird.isAlive() && System.nanoTime() < end) {
            try {
                return new Marionette();
            } catch (IOException notYet) {
                thunderbird.waitFor(Duration.ofMillis(300));
            }
        }
        throw new IOException("Thunderbird does not listen");
    }

    private Marionette() throws IOException {
        socket.connect(new InetSocketAddress(InetAddress.getLoopbackAddress(), PORT), 1000);
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
            length = length * 10 + Character.digit(next, 10);
        }
        return JSON.readTree(in.readNBytes(length));
    }

    @Override
    public void close() throws IOException {
        socket.close();
    }
}
