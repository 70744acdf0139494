package mailsetup.practice.lab;

import java.util.regex.Pattern;
import java.util.stream.Stream;
import mailsetup.practice.wire.Reaction;
import mailsetup.practice.wire.Reaction.Then;

/**
 * One line that a server says otherwise than it should.
 *
 * @param said recognises the good line
 * @param instead what comes in its place, with groups of the pattern as {@code $1}; several lines are split by \n, and
 *     nothing is said when it is empty
 * @param then how the server goes on after it
 */
record Twist(Pattern said, String instead, Then then) {
    /** Something else where a line matches; the conversation goes on. */
    static Twist of(String regex, String instead) {
        return new Twist(Pattern.compile(regex), instead, Then.LISTEN);
    }

    Reaction apply(Reaction good) {
        boolean hit = good.lines().stream().anyMatch(line -> said.matcher(line).find());
        return hit ? new Reaction(good.lines().stream().flatMap(this::twisted).toList(), then) : good;
    }

    private Stream<String> twisted(String line) {
        var found = this.said.matcher(line);
        if (!found.find()) {
            return Stream.of(line);
        }
        var said = found.replaceAll(instead);
        return said.isEmpty() ? Stream.of() : Stream.of(said.split("\n", -1));
    }
}
