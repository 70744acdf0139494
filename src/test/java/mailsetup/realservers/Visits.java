package mailsetup.realservers;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Who came to a server, by its own log. A visit is logged when it ends, by another process, at its leisure; so we
 * visit last, and wait until the server has written about us.
 */
final class Visits {
    private final ServerLog log;
    private final List<Door> doors;
    private final String line;
    private final Set<String> own = new HashSet<>();

    /** @param line a pattern of the line about one ended visit, {@code %s} stands for the visitor's port */
    Visits(ServerLog log, List<Door> doors, String line) {
        this.log = log;
        this.doors = List.copyOf(doors);
        this.line = line;
    }

    /** Returns when every door answers and all earlier visits are in the log. */
    void settle() {
        for (var door : doors) {
            var port = Waiting.until("an answer on port " + door.port(), door::knock);
            own.add(port.toString());
            log.await(Pattern.compile(line.formatted(port)));
        }
    }

    /** The lines about ended visits other than our own. */
    List<String> lines() {
        settle();
        var visit = Pattern.compile(line.formatted("(\\d+)"));
        return log.lines().stream().filter(text -> ports(visit, text).anyMatch(port -> !own.contains(port))).toList();
    }

    private static Stream<String> ports(Pattern visit, String text) {
        return visit.matcher(text).results().map((MatchResult result) -> result.group(1));
    }
}
