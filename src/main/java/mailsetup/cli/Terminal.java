package mailsetup.cli;

import java.io.Console;
import java.io.FileDescriptor;
import java.io.FileInputStream;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import mailsetup.core.text.Language;
import picocli.CommandLine.Model.CommandSpec;

/**
 * What the command line reads from and writes to.
 *
 * @param live whether a person watches {@code err}
 * @param prompt asks for a password without showing it; empty where nobody can be asked
 * @param language of the system
 */
public record Terminal(PrintStream out, PrintStream err, InputStream in, Map<String, String> environment, boolean live,
        Optional<Function<String, char[]>> prompt, Language language) {
    /** Whatever is printed passes {@link HarmlessOutput}. */
    public Terminal {
        out = HarmlessOutput.on(out);
        err = HarmlessOutput.on(err);
    }

    /** The terminal this process was started in. */
    public static Terminal system() {
        var console = Optional.ofNullable(System.console()).filter(Console::isTerminal);
        return new Terminal(readable(System.out), readable(System.err), unbuffered(), environment(console.isPresent()),
                console.isPresent(),
                console.map(asked -> question -> asked.readPassword("%s ", question)),
                Language.of(Locale.getDefault()));
    }

    /** Standard input without the buffer of {@code System.in}, in which a password would stay until the program ends. */
    private static InputStream unbuffered() {
        return new FileInputStream(FileDescriptor.in);
    }

    /** How wide it is, and whether it has colours. */
    Style style() {
        return Style.of(environment, live);
    }

    /** The same, with its output elsewhere. */
    Terminal writingTo(PrintStream other) {
        return new Terminal(other, err, in, environment, live, prompt, language);
    }

    /** Shells know how wide the window is, but seldom pass it on. */
    private static Map<String, String> environment(boolean live) {
        var environment = new HashMap<>(System.getenv());
        if (live) {
            var usage = CommandSpec.create().usageMessage().autoWidth(true);
            environment.putIfAbsent("COLUMNS", Integer.toString(usage.width()));
        }
        return Map.copyOf(environment);
    }

    /** A stream that could only write question marks writes UTF-8 instead. */
    private static PrintStream readable(PrintStream stream) {
        return canWrite(stream.charset(), "あ") ? stream : new PrintStream(stream, true, StandardCharsets.UTF_8);
    }

    static boolean canWrite(Charset charset, String text) {
        return charset.canEncode() && charset.newEncoder().canEncode(text);
    }

    /** JSON is UTF-8 (RFC 8259 section 8.1), whatever the terminal is. */
    void json(String json) {
        out().writeBytes((json + "\n").getBytes(StandardCharsets.UTF_8));
    }
}
