package mailsetup;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.Charset;

/**
 * What is written to the error output while JavaFX starts. It prints stack traces there for what the program then says in
 * one sentence; where the window opens, everything is passed on.
 */
final class Complaints implements AutoCloseable {
    private final PrintStream before = System.err;
    private final ByteArrayOutputStream heard = new ByteArrayOutputStream();

    private Complaints() {}

    /** Holds them back from now on. */
    static Complaints held() {
        var complaints = new Complaints();
        System.setErr(new PrintStream(complaints.heard, true, Charset.defaultCharset()));
        return complaints;
    }

    void drop() {
        heard.reset();
    }

    @Override
    public void close() {
        System.setErr(before);
        before.writeBytes(heard.toByteArray());
    }
}
