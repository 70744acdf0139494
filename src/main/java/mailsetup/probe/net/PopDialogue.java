package mailsetup.probe.net;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import mailsetup.core.Protocol;
import mailsetup.probe.Failure;

/** The opening of POP (RFC 1939, CAPA of RFC 2449, STLS of RFC 2595). */
final class PopDialogue implements Dialogue {
    private final Wire wire;

    PopDialogue(Wire wire) {
        this.wire = wire;
    }

    @Override
    public String greet() throws WireException {
        var line = wire.readLine();
        if (Replies.startsWith(line, "+OK")) {
            return line;
        }
        var refusal = Replies.negative(Protocol.POP3, List.of(line));
        throw new WireException(
                refusal.<Failure>map(Failure.Refusal::new).orElseGet(() -> new Failure.NotThisProtocol(line)));
    }

    /** Empty for a server so old that it does not know CAPA (fault P-14). */
    @Override
    public List<String> capabilities() throws WireException {
        wire.writeLine("CAPA");
        if (!Replies.startsWith(wire.readLine(), "+OK")) {
            return List.of();
        }
        var names = wire.readAnswer(line -> line.equals("."));
        names.removeLast();
        return names;
    }

    @Override
    public boolean offersStartTls(List<String> capabilities) {
        return Replies.has(capabilities, "STLS");
    }

    @Override
    public void startTls() throws WireException {
        wire.writeLine("STLS");
        var refusal = Replies.negative(Protocol.POP3, List.of(wire.readLine()));
        if (refusal.isPresent()) {
            throw new WireException(new Failure.Refusal(refusal.get()));
        }
    }

    @Override
    public List<String> mechanisms(List<String> capabilities) {
        return capabilities.stream().map(c -> c.toUpperCase(Locale.ROOT)).filter(c -> c.startsWith("SASL "))
                .flatMap(c -> Arrays.stream(c.substring(5).strip().split("\\s+"))).distinct().toList();
    }

    @Override
    public boolean isGreeting(String line) {
        return Replies.startsWith(line, "+OK");
    }

    @Override
    public String goodbye() {
        return "QUIT";
    }
}
