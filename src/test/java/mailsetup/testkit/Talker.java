package mailsetup.testkit;

import java.util.Optional;
import javax.net.ssl.SSLContext;

/** A server that answers line by line, whatever the client says and in whatever order. */
@FunctionalInterface
public interface Talker {
    /** What it says to that line. */
    Answer hear(String line);

    /** How fast the line carries its answers. */
    default long bytesPerSecond() {
        return Long.MAX_VALUE;
    }

    /** The same talk over a slow line. */
    default Talker over(long bytesPerSecond) {
        return new OverALine(this, bytesPerSecond);
    }

    /** Talk over a line of a certain speed. */
    record OverALine(Talker talker, @Override long bytesPerSecond) implements Talker {
        @Override
        public Answer hear(String line) {
            return talker.hear(line);
        }
    }

    /**
     * One answer.
     *
     * @param text its lines; {@code $tag} stands for the first word of the line heard last; empty for silence
     * @param tls begins a handshake after it
     * @param hangsUp whether the connection ends with it
     */
    record Answer(String text, Optional<SSLContext> tls, boolean hangsUp) {
        /** Lines, and the conversation goes on. */
        public static Answer of(String... lines) {
            return new Answer(String.join("\r\n", lines) + "\r\n", Optional.empty(), false);
        }

        /** Nothing at all. */
        public static Answer silence() {
            return new Answer("", Optional.empty(), false);
        }

        /** The same, with a handshake after it. */
        public Answer thenTls(SSLContext context) {
            return new Answer(text, Optional.of(context), hangsUp);
        }

        /** The same as the last one. */
        public Answer thenHangsUp() {
            return new Answer(text, tls, true);
        }
    }
}
