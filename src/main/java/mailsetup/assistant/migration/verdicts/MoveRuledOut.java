package mailsetup.assistant.migration.verdicts;

import java.util.Set;
import java.util.stream.Stream;
import mailsetup.assistant.migration.BothSides;
import mailsetup.assistant.migration.SideFacts;
import mailsetup.core.Message;
import mailsetup.diagnosis.Diagnosis;

/** What a cause is not, as far as both sides show it. */
final class MoveRuledOut {
    /** Where a person would think of a mistyped password first. */
    private static final Set<String> AT_LOGIN = Set.of("mailbox-not-created", "user-name-changed",
            "password-not-carried-over");

    private MoveRuledOut() {}

    static Message[] in(BothSides both, Diagnosis diagnosis) {
        boolean login = AT_LOGIN.contains(diagnosis.fault());
        boolean reached = both.answering().isPresent();
        boolean good = both.current().filter(side -> !side.good().isEmpty()).isPresent();
        boolean certificate = diagnosis.fault().equals("certificate-not-moved");
        return Stream.of(
                lineIf(login && both.old().filter(SideFacts::loggedIn).isPresent(), "migrated.not.password"),
                lineIf(reached, "migrated.not.network"),
                lineIf(good && !certificate, "migrated.not.certificate")).flatMap(line -> line).toArray(Message[]::new);
    }

    private static Stream<Message> lineIf(boolean holds, String key) {
        return holds ? Stream.of(Message.of(key)) : Stream.of();
    }
}
