package mailsetup.assistant.migration.verdicts;

import java.util.stream.Stream;
import mailsetup.assistant.migration.BothSides;
import mailsetup.assistant.migration.SideFacts;
import mailsetup.core.Message;
import mailsetup.diagnosis.Diagnosis;
import mailsetup.diagnosis.Trait;

/** What a cause is not, as far as both sides show it. */
public final class MoveRuledOut {
    private MoveRuledOut() {}

    /** Such lines, the most telling first. */
    public static Stream<Message> lines(BothSides both, Diagnosis diagnosis) {
        boolean login = diagnosis.fault().is(Trait.LOOKS_LIKE_PASSWORD);
        boolean reached = both.answering().isPresent();
        boolean good = both.current().filter(side -> !side.good().isEmpty()).isPresent();
        boolean certificate = diagnosis.fault().is(Trait.BLAMES_CERTIFICATE);
        return Stream.of(
                lineIf(login && both.old().filter(SideFacts::loggedIn).isPresent(), "migrated.not.password"),
                lineIf(reached, "migrated.not.network"),
                lineIf(good && !certificate, "migrated.not.certificate")).flatMap(line -> line);
    }

    private static Stream<Message> lineIf(boolean holds, String key) {
        return holds ? Stream.of(Message.of(key)) : Stream.of();
    }
}
