package mailsetup.probe.net;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import mailsetup.core.Protocol;
import mailsetup.probe.Failure;

/** The opening of submission (RFC 5321, RFC 6409; STARTTLS of RFC 3207, AUTH of RFC 4954). */
final class SmtpDialogue implements Dialogue {
    private final Wire wire;

    SmtpDialogue(Wire wire) {
        this.wire = wire;
    }

    @Override
    public String greet() throws WireException {
        var first = wire.readLine();
        if (!first.matches("\\d{3}([ -].*)?") || first.matches("220.*\\bFTP\\b.*")) {
            throw new WireException(new Failure.NotThisProtocol(first));
        }
        var lines = readReply(first);
        failIfNegative(lines);
        return String.join("\n", lines);
    }

    @Override
    public List<String> capabilities() throws WireException {
        var lines = command("EHLO " + wire.clientName());
        return lines.stream().skip(1).map(line -> line.substring(Math.min(4, line.length()))).toList();
    }

    @Override
    public boolean offersStartTls(List<String> capabilities) {
        return Replies.has(capabilities, "STARTTLS");
    }

    @Override
    public void startTls() throws WireException {
        command("STARTTLS");
    }

    /** Also from the old form {@code AUTH=LOGIN}. */
    @Override
    public List<String> mechanisms(List<String> capabilities) {
        return capabilities.stream().map(c -> c.toUpperCase(Locale.ROOT)).filter(c -> c.matches("AUTH[ =].*"))
                .flatMap(c -> Arrays.stream(c.substring(5).split("[ =]+"))).distinct().toList();
    }

    @Override
    public boolean isGreeting(String line) {
        return Replies.startsWith(line, "220");
    }

    @Override
    public String goodbye() {
        return "QUIT";
    }

    private List<String> command(String line) throws WireException {
        wire.writeLine(line);
        var lines = readReply(wire.readLine());
        failIfNegative(lines);
        return lines;
    }

    private List<String> readReply(String first) throws WireException {
        var lines = new ArrayList<>(List.of(first));
        if (goesOn(first)) {
            lines.addAll(wire.readAnswer(line -> !goesOn(line)));
        }
        return lines;
    }

    /** A dash behind the code announces another line (RFC 5321 section 4.2.1). */
    private static boolean goesOn(String line) {
        return line.matches("\\d{3}-.*");
    }

    private static void failIfNegative(List<String> lines) throws WireException {
        var refusal = Replies.negative(Protocol.SMTP, lines);
        if (refusal.isPresent()) {
            throw new WireException(new Failure.Refusal(refusal.get()));
        }
    }
}
