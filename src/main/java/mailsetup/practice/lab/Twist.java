package mailsetup.practice.lab;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import mailsetup.practice.wire.Reaction;
import mailsetup.practice.wire.Reaction.Then;

/**
 * One line that a server says otherwise than it should.
 *
 * @param said recognises the good line
 * @param instead what comes in its place, with groups of the pattern as {@code $1}; several lines are split by \n
 * @param then how the server goes on after it
 */
record Twist(Pattern said, String instead, Then then) {
    Reaction apply(Reaction good) {
        boolean hit = good.lines().stream().anyMatch(line -> said.matcher(line).find());
        return hit ? new Reaction(good.lines().stream().flatMap(this::twisted).toList(), then) : good;
    }

    private Stream<String> twisted(String line) {
        var found = said.matcher(line);
        return found.find() ? List.of(found.replaceAll(instead).split("\n", -1)).stream() : Stream.of(line);
    }
}
