package mailsetup.diagnosis.reply;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import mailsetup.core.Protocol;
import mailsetup.probe.Reply;

/** Reads a server's no. */
public final class ReplyKnowledge {
    /**
     * What says most stands first, and the first group that says anything is believed: Dovecot puts {@code [AUTH]} even
     * before "plaintext authentication disallowed".
     */
    private static final List<List<List<Sign>>> GROUPS = List.of(
            List.of(Codes.EXACT, LoginTexts.EXACT, SendingTexts.EXACT), List.of(Codes.WIDE, LoginTexts.WIDE),
            List.of(Codes.BARE, LoginTexts.BARE, SendingTexts.BARE));

    private ReplyKnowledge() {}

    /** The meanings of this reply; empty when nobody knows. {@link Meaning#NOT_ACCEPTED} always stands alone. */
    public static Set<Meaning> meanings(Protocol protocol, Reply reply) {
        return GROUPS.stream().map(group -> seen(group, protocol, reply)).filter(found -> !found.isEmpty())
                .findFirst().orElse(Set.of());
    }

    private static Set<Meaning> seen(List<List<Sign>> group, Protocol protocol, Reply reply) {
        return group.stream().flatMap(List::stream).filter(sign -> sign.seenIn(protocol, reply)).map(Sign::meaning)
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(Meaning.class)));
    }
}
