package mailsetup.diagnosis.reply;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import mailsetup.core.Protocol;
import mailsetup.probe.Failure;
import mailsetup.probe.ProbeReport;
import mailsetup.probe.Reply;
import mailsetup.probe.Step;

/**
 * Every no that a server said before it failed us, at whatever stage and in whatever form: untagged, behind an OK, in
 * place of a greeting. Rules on words ask here first; rules on the form of a line only where this is empty.
 *
 * @param replies the one that ended it first, then those beside it
 * @param meanings of all of them; empty when nobody knows
 */
public record Said(List<Reply> replies, Set<Meaning> meanings) {
    /** No word of a no. */
    public static final Said NOTHING = new Said(List.of(), Set.of());
    /** These say no more than no, so that a reason beside them counts. */
    private static final Set<Meaning> BARE = EnumSet.of(Meaning.NOT_ACCEPTED, Meaning.TEMPORARY, Meaning.AUTH_REQUIRED);

    private static volatile Optional<Read> latest = Optional.empty();

    public Said {
        replies = List.copyOf(replies);
        meanings = Set.copyOf(meanings);
    }

    /** What this server said; nothing where all went well. */
    public static Said by(ProbeReport report) {
        var last = latest;
        if (last.isPresent() && last.get().report.equals(report)) {
            return last.get().said;
        }
        var said = report.failed().map(failed -> of(report, failed)).orElse(NOTHING);
        latest = Optional.of(new Read(report, said));
        return said;
    }

    /** Every check asks about the same report, one after the other. */
    private record Read(ProbeReport report, Said said) {}

    /** The reply that means this. */
    public Optional<Reply> meaning(Meaning meaning, Protocol protocol) {
        return meanings.contains(meaning)
                ? replies.stream().filter(reply -> ReplyKnowledge.meanings(protocol, reply).contains(meaning))
                        .findFirst()
                : Optional.empty();
    }

    /** The words that ended it, whatever they mean. */
    public Optional<Reply> last() {
        return replies.stream().findFirst();
    }

    /** Whether a rule has read a reason in it, and not only a no or that something is broken inside. */
    public boolean hasReason() {
        boolean broken = replies.stream().anyMatch(reply -> reply.code().equals("SERVERBUG"));
        return meanings.stream().anyMatch(
                meaning -> !BARE.contains(meaning) || (meaning == Meaning.TEMPORARY && !broken));
    }

    /** Whether the server gives more than one reason to choose from. */
    public boolean namesSeveral() {
        return meanings.size() > 1 && replies.stream().anyMatch(ReplyKnowledge::namesSeveral);
    }

    private static Said of(ProbeReport report, Step.Failed failed) {
        var replies = Stream.concat(ending(failed.failure()), SaidLines.of(report.transcript()).stream()).distinct()
                .toList();
        var meanings = EnumSet.noneOf(Meaning.class);
        replies.forEach(reply -> meanings.addAll(ReplyKnowledge.meanings(report.settings().protocol(), reply)));
        return new Said(replies, meaning(replies, meanings));
    }

    /** Where one reply names several reasons, all of them stand; else a reason is believed rather than a bare no. */
    private static Set<Meaning> meaning(List<Reply> replies, Set<Meaning> all) {
        var reasons = new ArrayList<>(all);
        reasons.removeAll(BARE);
        boolean several = replies.stream().anyMatch(ReplyKnowledge::namesSeveral);
        return reasons.isEmpty() || several ? all : Set.copyOf(reasons);
    }

    private static Stream<Reply> ending(Failure failure) {
        return switch (failure) {
            case Failure.Refusal(var reply) -> Stream.of(reply);
            case Failure.TokenRefused(var reply, _, _, _) -> Stream.of(reply);
            case Failure.NotThisProtocol(var line) -> SaidLines.no(line).stream();
            case Failure.SpeaksPlainText(var line) -> SaidLines.no(line).stream();
            default -> Stream.of();
        };
    }
}
