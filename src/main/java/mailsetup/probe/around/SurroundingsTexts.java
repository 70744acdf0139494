package mailsetup.probe.around;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import mailsetup.core.Keyword;
import mailsetup.core.Message;

/** What looking around showed, in a few words. */
public final class SurroundingsTexts {
    private SurroundingsTexts() {}

    /** The network check in one line, if independent hosts were asked. All of it is our own words and port numbers. */
    public static Optional<Message> line(Surroundings around) {
        return around.network().map(network -> Message.of("surroundings.line", parts(network)));
    }

    private static List<Message> parts(NetworkCheck network) {
        return Stream.of(doors(network, ControlDoor::answered, "surroundings.part.open"),
                doors(network, door -> !door.answered(), "surroundings.part.closed"),
                Stream.of(Message.of("surroundings.part.web-" + Keyword.of(network.web().outcome()))),
                network.web().clock().stream().map(SurroundingsTexts::clock)).flatMap(s -> s).toList();
    }

    private static Stream<Message> doors(NetworkCheck network, Predicate<ControlDoor> which, String key) {
        var ports = network.doors().stream().filter(which).map(door -> Integer.toString(door.port())).toList();
        return ports.isEmpty() ? Stream.of() : Stream.of(Message.of(key, String.join("/", ports)));
    }

    private static Message clock(WebCheck.Clock clock) {
        return clock.agrees()
                ? Message.of("surroundings.part.clock-right")
                : Message.of("surroundings.part.clock-wrong", clock.ahead().abs().toMinutes());
    }
}
