package mailsetup.probe.net;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import mailsetup.core.Protocol;
import mailsetup.probe.Failure;

/** The opening of IMAP (RFC 9051 sections 6.1 and 7.1). */
final class ImapDialogue implements Dialogue {
    private static final Pattern CODE = Pattern.compile("(?i)^\\S+ OK \\[CAPABILITY ([^\\]]*)]");
    /** Also without the star: who is turned away at the door was heard in no form of a greeting. */
    private static final Pattern REFUSED = Pattern.compile("(?i)^(\\* )?(BYE|NO|BAD)\\b.*");

    private final Wire wire;
    private String announced = "";
    private int commands;

    ImapDialogue(Wire wire) {
        this.wire = wire;
    }

    @Override
    public String greet() throws WireException {
        var line = wire.readLine();
        var refusal = Replies.negative(Protocol.IMAP, List.of(line))
                .or(() -> Replies.warning(Protocol.IMAP, List.of(line)));
        if (REFUSED.matcher(line).matches() && refusal.isPresent()) {
            throw new WireException(new Failure.Refusal(refusal.get()));
        }
        if (!isGreeting(line)) {
            // PREAUTH too: who is already logged in checks no password.
            throw new WireException(new Failure.NotThisProtocol(line));
        }
        announced = line;
        return line;
    }

    @Override
    public List<String> capabilities() throws WireException {
        var code = CODE.matcher(announced);
        announced = "";
        if (code.find()) {
            return words(code.group(1));
        }
        var names = new ArrayList<String>();
        for (var line : asked()) {
            if (Replies.startsWith(line, "* CAPABILITY ")) {
                names.addAll(words(line.substring(13)));
            }
        }
        return names;
    }

    /** A server that does not know the question tells nothing, and may work for all that. */
    private List<String> asked() throws WireException {
        try {
            return command("CAPABILITY");
        } catch (WireException e) {
            if (e.failure() instanceof Failure.Refusal(var reply) && reply.status().equals("BAD")) {
                wire.transcript().overlook();
                return List.of();
            }
            throw e;
        }
    }

    @Override
    public boolean offersStartTls(List<String> capabilities) {
        return Replies.has(capabilities, "STARTTLS");
    }

    @Override
    public void startTls() throws WireException {
        command("STARTTLS");
    }

    @Override
    public List<String> mechanisms(List<String> capabilities) {
        return capabilities.stream().filter(c -> Replies.startsWith(c, "AUTH=")).map(c -> c.substring(5)).toList();
    }

    @Override
    public boolean isGreeting(String line) {
        return Replies.startsWith(line, "* OK");
    }

    @Override
    public String goodbye() {
        return "S" + ++commands + " LOGOUT";
    }

    private List<String> command(String verb) throws WireException {
        var tag = "S" + ++commands;
        wire.writeLine(tag + " " + verb);
        var lines = wire.readAnswer(line -> line.startsWith(tag + " ") || Replies.startsWith(line, "* BYE"));
        var refusal = Replies.negative(Protocol.IMAP, lines);
        if (refusal.isPresent()) {
            throw new WireException(new Failure.Refusal(refusal.get()));
        }
        return lines;
    }

    private static List<String> words(String text) {
        return List.of(text.strip().toUpperCase(Locale.ROOT).split("\\s+"));
    }
}
