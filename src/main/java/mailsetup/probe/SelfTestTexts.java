package mailsetup.probe;

import java.util.ArrayList;
import java.util.List;
import mailsetup.core.Keyword;
import mailsetup.core.Message;
import mailsetup.probe.SelfTestResult.Removal;
import mailsetup.probe.SelfTestResult.Sighting;

/** What became of a mail to oneself, line by line. */
public final class SelfTestTexts {
    private SelfTestTexts() {}

    /**
     * The lines.
     *
     * @param subject of the mail, so that a person can find it
     */
    public static List<Message> of(SelfTestResult result, String subject) {
        if (result.sent().isEmpty()) {
            return List.of(Message.of("advice.self.not-sent"));
        }
        var lines = new ArrayList<Message>();
        lines.add(Message.of("advice.self.sent", result.sent().get()));
        result.sightings().forEach(sighting -> lines.add(seen(sighting)));
        if (result.removal() == Removal.REMOVED) {
            lines.add(Message.of("advice.self.removed"));
        } else {
            lines.add(Message.of("advice.self.why." + Keyword.of(result.removal())));
            lines.add(Message.of("advice.self.left", subject));
        }
        return lines;
    }

    private static Message seen(Sighting sighting) {
        return switch (sighting) {
            case Sighting.Arrived(var protocol, var after) -> Message.of("advice.self.arrived", protocol, after);
            case Sighting.NotSeen(var protocol, var within) -> Message.of("advice.self.not-arrived", protocol, within);
            case Sighting.CannotTell(var protocol) -> Message.of("advice.self.cannot-tell", protocol);
            case Sighting.NotWatched(var protocol) -> Message.of("advice.self.not-watched", protocol);
        };
    }
}
