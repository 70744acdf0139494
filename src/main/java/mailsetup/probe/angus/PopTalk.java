package mailsetup.probe.angus;

import java.time.Duration;
import java.util.List;
import mailsetup.probe.Capabilities;
import mailsetup.probe.net.Channel;
import mailsetup.probe.net.Wire;
import mailsetup.probe.net.WireException;
import org.eclipse.angus.mail.iap.CommandFailedException;

/** Commands of POP and their answers. */
final class PopTalk {
    private final InFlight flight;

    PopTalk(Channel channel) {
        flight = new InFlight(channel.wire(), Capabilities.has(channel.capabilities(), "PIPELINING"));
    }

    boolean together() {
        return flight.together();
    }

    void send(String command) throws WireException {
        flight.send(command);
    }

    /** The line that answers the oldest command. */
    InFlight.Answer<String> line() throws WireException {
        return flight.answer(Wire::readLine);
    }

    /**
     * What stands behind the yes to the oldest command.
     *
     * @throws CommandFailedException for a no
     */
    String yes() throws WireException, CommandFailedException {
        return positive(line().said());
    }

    /** How long the oldest command took, which has nothing to do. */
    Duration took() throws WireException, CommandFailedException {
        var answer = line();
        positive(answer.said());
        return answer.took();
    }

    /** The lines below the yes to the oldest command, the dot included. */
    List<String> lines() throws WireException, CommandFailedException {
        var all = flight.answer(wire -> {
            var first = wire.readLine();
            return first.startsWith("+OK") ? wire.readAnswer(line -> line.equals(".")) : List.of(first);
        }).said();
        if (!all.getLast().equals(".")) {
            throw new CommandFailedException(all.getLast());
        }
        return all;
    }

    private static String positive(String line) throws CommandFailedException {
        if (!line.startsWith("+OK")) {
            throw new CommandFailedException(line);
        }
        return line.substring(3).strip();
    }
}
