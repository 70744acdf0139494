package mailsetup.testkit;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import javax.net.ssl.SSLContext;

/**
 * What a scripted server does on one connection, written like a transcript. Behind the last step it listens to
 * whatever still comes, until somebody hangs up.
 */
public final class Script {
    private final List<ScriptStep> steps = new ArrayList<>();

    Script() {}

    /** Sends lines; {@code $tag} stands for the first word of the line heard last. */
    public Script says(String... lines) {
        return then(talk -> {
            for (var line : lines) {
                talk.write(line.replace("$tag", talk.tag()) + "\r\n");
            }
        });
    }

    /** Sends exactly this, each char as one byte, without a line end. */
    public Script sends(String octets) {
        return then(talk -> talk.write(octets));
    }

    /** The next line must begin so, in any case of letters. */
    public Script hears(String beginning) {
        return then(talk -> talk.expect("a line that begins with \"" + beginning + "\"",
                line -> line.regionMatches(true, 0, beginning, 0, beginning.length())));
    }

    /** The next line must match as a whole, in any case of letters. */
    public Script hearsMatching(String regex) {
        var pattern = Pattern.compile(regex, Pattern.CASE_INSENSITIVE);
        return then(talk -> talk.expect("a line that matches \"" + regex + "\"",
                line -> pattern.matcher(line).matches()));
    }

    /** There must be a next line. */
    public Script hearsAnything() {
        return then(talk -> talk.expect("any line", line -> true));
    }

    /** A handshake; if the client breaks it off, the script ends here without complaint. */
    public Script startsTls(SSLContext context) {
        return then(talk -> talk.secure(context));
    }

    /** A handshake before anything is said. */
    public Script tlsFromStart(SSLContext context) {
        if (!steps.isEmpty()) {
            throw new IllegalStateException("the start is over");
        }
        return startsTls(context);
    }

    /** Ends the connection. */
    public Script hangsUp() {
        return then(ScriptTalk::hangUp);
    }

    /** Says nothing until somebody hangs up; later steps are never reached. */
    public Script staysSilent() {
        return then(ScriptTalk::listenToTheEnd);
    }

    /** Sends char by char with a pause before each. */
    public Script drips(String text, Duration pause) {
        return then(talk -> {
            for (int i = 0; i < text.length(); i++) {
                talk.pause(pause);
                talk.write(text.substring(i, i + 1));
            }
        });
    }

    /** Answers every line, until somebody hangs up; each connection has its own talker. */
    public Script converses(Supplier<? extends Talker> talkers) {
        return then(talk -> talk.converse(talkers.get()));
    }

    /** Sends this line without end; later steps are never reached. */
    public Script floods(String line) {
        return then(talk -> talk.flood(line + "\r\n"));
    }

    List<ScriptStep> steps() {
        return steps;
    }

    private Script then(ScriptStep step) {
        steps.add(step);
        return this;
    }
}
