package mailsetup.comparison.advice;

import static mailsetup.comparison.advice.Figures.size;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;
import mailsetup.core.Message;

/**
 * A measured fact that may stand in the first sentence.
 *
 * @param id its words are {@code advice.fact.<id>}
 * @param when whether it is worth telling of this mailbox
 * @param values what its words hold; nothing is told where one of them is not known
 */
record Fact(String id, Predicate<Figures> when, Function<Figures, List<Object>> values) {
    /** These decide, strongest first. */
    static final List<Fact> STRONG = List.of(
            new Fact("used", Figures::isFullSoon, Fact::used),
            new Fact("lasts", Figures::lastsUntilOneMonth, f -> List.of(f.ends().orElseThrow().from())),
            new Fact("lasts-between", Figures::lastsUntilSomeMonth,
                    f -> List.of(f.ends().orElseThrow().from(), f.ends().orElseThrow().to())),
            new Fact("deletes", f -> f.expires().isPresent(), f -> List.of(f.expires().getAsLong())),
            new Fact("delay", f -> f.minutesBetweenLogins() > 0, f -> List.of(f.minutesBetweenLogins())),
            new Fact("outside", f -> f.missed() > 0 && f.popShowsAll(), f -> List.of(f.elsewhere())),
            new Fact("elsewhere", f -> f.missed() > 0 && !f.popShowsAll(), f -> List.of(f.elsewhere())),
            new Fact("all-mail", Figures::popShowsAll, f -> List.of(f.popMessages(), f.messages())),
            new Fact("no-uidl", f -> f.pop().filter(facts -> !facts.uidl()).isPresent(), _ -> List.of()),
            new Fact("at-once", f -> f.pop().filter(facts -> facts.expire().equals("0")).isPresent(), _ -> List.of()),
            new Fact("shared", f -> f.shared() > 0, f -> List.of(f.shared())),
            new Fact("many", Figures::isLongList, f -> List.of(f.messages())),
            new Fact("slow", Figures::takesLong, f -> List.of(f.waiting().orElseThrow())),
            new Fact("big", Figures::hasBigMail, f -> List.of(size(f.largest()))));

    /** These are told where those are few. */
    static final List<Fact> PLAIN = List.of(
            new Fact("empty", f -> f.isSeen() && f.messages() == 0, _ -> List.of()),
            new Fact("push", f -> f.imap().filter(facts -> facts.idle()).isPresent(), _ -> List.of()),
            new Fact("no-idle", f -> f.imap().filter(facts -> !facts.idle()).isPresent(), _ -> List.of()),
            new Fact("used", f -> f.percent().isPresent() && !f.isFullSoon(), Fact::used),
            new Fact("inbox", f -> f.messages() > 0 && f.bytes() > 0, f -> List.of(f.messages(), size(f.bytes()))));

    Stream<Message> in(Figures figures) {
        return Optional.of(figures).filter(when).map(values).map(args -> new Message("advice.fact." + id, args))
                .stream();
    }

    private static List<Object> used(Figures figures) {
        return List.of(figures.percent().orElse(0), size(figures.limit()));
    }
}
