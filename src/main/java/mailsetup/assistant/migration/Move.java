package mailsetup.assistant.migration;

import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import mailsetup.diagnosis.Diagnosis;

/**
 * What the examination of a move came to.
 *
 * @param causes foremost first; empty when nothing is wrong or nothing could be seen
 */
public record Move(BothSides both, List<Diagnosis> causes) {
    public Move {
        causes = List.copyOf(causes);
    }

    /** Nobody looked. */
    public static Move unseen(MoveQuestion question) {
        var leads = new Leads(List.of());
        return new Move(new BothSides(question, leads, Sorting.of(question, leads), Optional.empty(), Optional.empty(),
                List.of(), ZonedDateTime.now(ZoneId.systemDefault())), List.of());
    }

    /** Whether both sides were found. */
    public boolean found() {
        return both.sides().both();
    }

    /** Whether there is a move to speak of: both sides were found, or somebody named one. */
    public boolean isMove() {
        return found() || Stream.of(Side.values()).anyMatch(side -> both.question().typed(side).isPresent());
    }

    /** Whether both sides were found, and nothing is wrong. */
    public boolean fine() {
        return found() && causes.isEmpty();
    }
}
