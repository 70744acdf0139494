package mailsetup.assistant.migration.look;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import mailsetup.assistant.migration.Envelope;
import mailsetup.core.EmailAddress;
import mailsetup.core.Endpoint;
import mailsetup.core.Hostname;
import mailsetup.core.MailPort;
import mailsetup.core.Protocol;
import mailsetup.core.Security;
import mailsetup.probe.Deadline;
import mailsetup.probe.Reply;
import mailsetup.probe.net.Dialogue;
import mailsetup.probe.net.Reach;
import mailsetup.probe.net.Replies;
import mailsetup.probe.net.Wire;
import mailsetup.probe.net.WireException;

/**
 * Asks a server as any other mail server would whether it takes mail for an address, and takes it back at once: EHLO,
 * MAIL, RCPT, RSET, QUIT (RFC 5321). No login, never DATA. At port 25 first, where mail arrives; where a network closes
 * that port, at the submission port, which may refuse strangers and then tells nothing.
 */
record Doorstep(Reach reach, Hostname name, EmailAddress address, Deadline deadline) {
    private static final List<Integer> PORTS = List.of(MailPort.RELAY, Protocol.SMTP.port(Security.STARTTLS));

    Optional<Envelope> ask() {
        return PORTS.stream().flatMap(port -> at(port).stream()).findFirst();
    }

    private Optional<Envelope> at(int port) {
        var endpoint = new Endpoint(Protocol.SMTP, name, port, Security.STARTTLS);
        var replies = new ArrayList<Reply>();
        try (var wire = new Wire(Protocol.SMTP, deadline)) {
            reach.connect(wire, reach.resolve(name, deadline), port, deadline);
            talk(wire, endpoint, replies);
            return Optional.of(new Envelope(port, replies));
        } catch (WireException _) {
            return replies.isEmpty() ? Optional.empty() : Optional.of(new Envelope(port, replies));
        }
    }

    private void talk(Wire wire, Endpoint endpoint, List<Reply> replies) throws WireException {
        var dialogue = Dialogue.on(wire, Protocol.SMTP);
        reach.greet(wire, dialogue, endpoint);
        if (dialogue.offersStartTls(reach.negotiate(wire, dialogue))) {
            reach.upgrade(wire, dialogue, endpoint);
            reach.negotiate(wire, dialogue);
        }
        wire.allow(reach.limits().reply());
        var utf8 = address.local().chars().allMatch(c -> c < 128) ? "" : " SMTPUTF8";
        for (var command : List.of("MAIL FROM:<" + address + ">" + utf8, "RCPT TO:<" + address + ">")) {
            replies.add(say(wire, command));
            if (!replies.getLast().status().startsWith("2")) {
                break;
            }
        }
        say(wire, "RSET");
        reach.leave(wire, dialogue);
    }

    private static Reply say(Wire wire, String command) throws WireException {
        wire.writeLine(command);
        var first = wire.readLine();
        var lines = first.matches("\\d{3}-.*")
                ? Stream.concat(Stream.of(first), wire.readAnswer(line -> !line.matches("\\d{3}-.*")).stream()).toList()
                : List.of(first);
        return Replies.negative(Protocol.SMTP, lines)
                .orElseGet(() -> new Reply(first.length() < 3 ? first : first.substring(0, 3), "",
                        lines.stream().map(Replies::words).collect(Collectors.joining("\n"))));
    }
}
