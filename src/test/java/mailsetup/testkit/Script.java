package mailsetup.testkit;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
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

    /** There must be something, be it only the beginning of a handshake; the first octet of it is dropped. */
    public Script hearsAnOctet() {
        return then(ScriptTalk::octet);
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

    /** Does nothing for that long. */
    public Script waits(Duration pause) {
        return then(talk -> talk.pause(pause));
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

    /** Sends these octets without end; later steps are never reached. */
    public Script pours(String octets) {
        return then(talk -> talk.flood(octets));
    }

    /**
     * Answers each line with these, until there are none for it; the line that had none is the one that {@code $tag} then means.
     * A client that hangs up meanwhile ends the script without complaint.
     */
    public Script answers(Function<String, Optional<List<String>>> replies) {
        return then(talk -> talk.answer(replies));
    }

    /** Ends its own half of the connection and still listens. */
    public Script closesItsHalf() {
        return then(ScriptTalk::closeHalf);
    }

    /** Breaks the connection off with a reset. */
    public Script resets() {
        return then(ScriptTalk::reset);
    }

    /** Sends no more than so many octets from here on, those of TLS counted, and swallows the rest. */
    public Script chokesAfter(int octets) {
        return then(talk -> talk.choke(octets));
    }

    /** Changes the keys of TLS without end; later steps are never reached. */
    public Script rekeys() {
        return then(ScriptTalk::rekey);
    }

    List<ScriptStep> steps() {
        return steps;
    }

    private Script then(ScriptStep step) {
        steps.add(step);
        return this;
    }
}
