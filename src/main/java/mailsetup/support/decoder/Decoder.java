package mailsetup.support.decoder;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import mailsetup.diagnosis.reply.Meaning;
import mailsetup.diagnosis.reply.ReplyKnowledge;

/** Reads an error message of another program, a code, a server's reply or a bounce. */
public final class Decoder {
    /** More would be no answer. */
    private static final int MOST = 4;

    private Decoder() {}

    /**
     * What the text can mean, foremost first, at most four causes; empty when nobody knows. What a server says itself
     * counts most, then the words and codes around it, and last a server's no that gives no reason.
     */
    public static List<Cause> explain(String text) {
        var pasted = Pasted.of(text);
        var replies = PastedReply.in(pasted);
        var meanings = replies.stream().map(Decoder::meanings).flatMap(Set::stream).distinct().toList();
        var told = meanings.stream().filter(meaning -> !ReplyCauses.isBare(meaning)).map(ReplyCauses::of);
        var known = Entry.all().stream().filter(entry -> entry.fits(pasted)).map(Entry::causes);
        var bare = meanings.stream().filter(ReplyCauses::isBare).map(ReplyCauses::of);
        var declined = replies.stream()
                .filter(reply -> meanings(reply).isEmpty() && reply.reply().declinesMechanism()).limit(1)
                .map(_ -> List.of(ReplyCauses.declined()));
        var causes = once(Stream.of(told, known, bare, declined).flatMap(each -> each).flatMap(List::stream).toList());
        var facts = PastedFacts.in(pasted);
        return (causes.isEmpty() ? PastedWords.in(pasted) : causes).stream().map(cause -> cause.with(facts)).toList();
    }

    private static Set<Meaning> meanings(PastedReply pasted) {
        return pasted.protocols().stream().map(protocol -> ReplyKnowledge.meanings(protocol, pasted.reply()))
                .filter(found -> !found.isEmpty()).findFirst().orElse(Set.of());
    }

    /** A cause that is named twice stands where it was named first. */
    private static List<Cause> once(List<Cause> causes) {
        var once = new LinkedHashMap<String, Cause>();
        causes.forEach(cause -> once.putIfAbsent(cause.id(), cause));
        return once.values().stream().limit(MOST).toList();
    }
}
