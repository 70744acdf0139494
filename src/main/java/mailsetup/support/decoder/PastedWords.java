package mailsetup.support.decoder;

import java.util.List;
import java.util.stream.Stream;
import mailsetup.core.Protocol;
import mailsetup.diagnosis.Sureness;
import mailsetup.diagnosis.reply.ReplyKnowledge;
import mailsetup.probe.Reply;

/** What a server said, without the NO or -ERR in front of it: one step less sure. */
final class PastedWords {
    private PastedWords() {}

    static List<Cause> in(Pasted text) {
        var reply = new Reply("", "", text.plain());
        return Stream.of(Protocol.values()).map(protocol -> ReplyKnowledge.meanings(protocol, reply))
                .filter(found -> !found.isEmpty() && found.stream().noneMatch(ReplyCauses::isBare)).findFirst()
                .stream().flatMap(found -> found.stream()).flatMap(meaning -> ReplyCauses.of(meaning).stream())
                .map(PastedWords::lessSure).limit(2).toList();
    }

    private static Cause lessSure(Cause cause) {
        return cause.as(cause.sureness() == Sureness.PROVEN ? Sureness.LIKELY : Sureness.POSSIBLE);
    }
}
