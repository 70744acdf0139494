package mailsetup.comparison.advice;

import static mailsetup.comparison.advice.Figures.size;
import static mailsetup.comparison.advice.Judgement.BAD;
import static mailsetup.comparison.advice.Judgement.FAIR;
import static mailsetup.comparison.advice.Judgement.GOOD;
import static mailsetup.comparison.advice.Judgement.SAME;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import mailsetup.comparison.Row;
import mailsetup.core.Message;
import mailsetup.probe.ImapFacts;

/**
 * What a row of the comparison means for a mailbox of this kind.
 *
 * @param row its id
 * @param id its words are {@code advice.row.<row>.<id>}
 * @param weight the heavier, the earlier it is shown
 * @param values what its words hold
 */
record RowCase(String row, String id, int weight, Judgement imap, Judgement pop, Predicate<Figures> when,
        Function<Figures, List<Object>> values) {
    /** From here nobody thinks of room. */
    private static final long MANY_TIMES = 1000;

    /** Of each row the first that applies. */
    static final List<RowCase> ALL = List.of(
            new RowCase("same", "two", 100, BAD, BAD, f -> f.situation().mailboxesDiffer(), RowCase::bothCounts),
            new RowCase("same", "more", 85, GOOD, FAIR, Figures::popShowsAll, RowCase::bothCounts),
            new RowCase("full", "nearly", 98, BAD, FAIR, f -> f.isNearlyFull() && f.ends().isPresent(), RowCase::end),
            new RowCase("full", "unknown", 97, BAD, FAIR, Figures::isNearlyFull, _ -> List.of()),
            new RowCase("full", "soon", 90, FAIR, GOOD, Figures::isFullSoon, RowCase::end),
            new RowCase("server-space", "nearly", 96, BAD, FAIR, Figures::isNearlyFull, RowCase::used),
            new RowCase("server-space", "years", 95, BAD, FAIR, f -> f.keeping().filter(Keeping::fills).isPresent(),
                    f -> f.keeping().map(kept -> List.<Object>of(kept.years(), size(kept.bytes()), size(kept.room())))
                            .orElseThrow()),
            new RowCase("server-space", "half", 60, FAIR, GOOD, f -> f.percent().orElse(0) >= 50, RowCase::used),
            new RowCase("server-space", "room", 30, SAME, SAME, f -> f.percent().isPresent(), RowCase::used),
            new RowCase("several-devices", "deletes", 86, GOOD, BAD, f -> f.expires().isPresent(),
                    f -> List.of(f.expires().orElse(0))),
            new RowCase("several-devices", "keeps-nothing", 84, GOOD, BAD,
                    f -> f.pop().isPresent() && !f.situation().popLeavesMail(), _ -> List.of()),
            always("several-devices", 50, GOOD, FAIR),
            new RowCase("elsewhere", "some", 80, GOOD, BAD, f -> f.missed() > 0, f -> List.of(f.elsewhere())),
            new RowCase("elsewhere", "shared", 78, GOOD, BAD, f -> f.shared() > 0, f -> List.of(f.shared())),
            new RowCase("elsewhere", "none", 15, SAME, SAME, f -> f.imap().isPresent(), _ -> List.of()),
            new RowCase("device-space", "no-room", 88, GOOD, BAD, f -> f.situation().lacksRoom(),
                    f -> List.of(size(f.bytes()), size(f.situation().usage().free().orElse(0)))),
            new RowCase("device-space", "slow", 76, GOOD, BAD, Figures::takesLong,
                    f -> List.of(size(f.bytes()), f.waiting().orElseThrow())),
            new RowCase("device-space", "timed", 62, GOOD, FAIR, f -> f.bytes() >= 1L << 30 && f.waiting().isPresent(),
                    f -> List.of(size(f.bytes()), f.waiting().orElseThrow())),
            new RowCase("device-space", "much-fits", 62, GOOD, FAIR, f -> f.bytes() >= 1L << 30 && f.fits().isPresent(),
                    f -> List.of(size(f.bytes()), roughly(f.fits().getAsLong()))),
            new RowCase("device-space", "much", 62, GOOD, FAIR, f -> f.bytes() >= 1L << 30,
                    f -> List.of(size(f.bytes()))),
            new RowCase("device-space", "little-fits", 35, SAME, SAME, f -> f.fits().orElse(MANY_TIMES) < MANY_TIMES,
                    f -> List.of(size(f.bytes()), roughly(f.fits().getAsLong()))),
            new RowCase("device-space", "little", 35, SAME, SAME, f -> f.bytes() > 0, f -> List.of(size(f.bytes()))),
            new RowCase("offline", "slow", 75, FAIR, GOOD, Figures::takesLong, f -> List.of(f.waiting().orElseThrow())),
            always("offline", 46, FAIR, GOOD),
            new RowCase("place", "many", 74, GOOD, BAD, Figures::isLongList, f -> List.of(f.messages())),
            new RowCase("new-mail", "delay", 70, GOOD, BAD, f -> f.minutesBetweenLogins() > 0,
                    f -> List.of(f.minutesBetweenLogins())),
            new RowCase("new-mail", "no-idle", 55, SAME, SAME, f -> f.imap().filter(facts -> !facts.idle()).isPresent(),
                    _ -> List.of()),
            new RowCase("new-mail", "idle", 48, GOOD, FAIR, f -> f.imap().filter(ImapFacts::idle).isPresent(),
                    _ -> List.of()),
            always("new-mail", 48, GOOD, FAIR),
            new RowCase("largest", "big", 65, GOOD, FAIR, Figures::hasBigMail, f -> List.of(size(f.largest()))),
            new RowCase("largest", "few", 58, GOOD, FAIR, f -> f.shareOfTen() >= 50, f -> List.of(f.shareOfTen())),
            new RowCase("largest", "small", 20, SAME, SAME, f -> f.largest() > 0, f -> List.of(size(f.largest()))),
            always("broken-pc", 47, GOOD, BAD),
            new RowCase("folders", "many", 45, GOOD, BAD,
                    f -> f.imap().filter(facts -> facts.folders().size() > 1).isPresent(),
                    f -> List.of(f.imap().orElseThrow().folders().size())),
            always("deleted-by-mistake", 40, BAD, FAIR), always("several-people", 39, GOOD, BAD));

    static Optional<RowCase> of(String row, Figures figures) {
        return ALL.stream().filter(that -> that.row.equals(row) && that.when.test(figures)).findFirst();
    }

    RankedRow ranked(Row general, Figures figures) {
        return new RankedRow(general, new Message("advice.row." + row + "." + id, values.apply(figures)), imap, pop);
    }

    private static RowCase always(String row, int weight, Judgement imap, Judgement pop) {
        return new RowCase(row, "usual", weight, imap, pop, _ -> true, _ -> List.of());
    }

    private static List<Object> bothCounts(Figures figures) {
        return List.of(figures.messages(), figures.popMessages());
    }

    /** With two digits that count. */
    private static Object roughly(long times) {
        return new BigDecimal(times).round(new MathContext(2, RoundingMode.DOWN)).longValue();
    }

    private static List<Object> end(Figures figures) {
        return List.of(figures.ends().orElseThrow().said());
    }

    private static List<Object> used(Figures figures) {
        return List.of(figures.percent().orElse(0), size(figures.limit()));
    }
}
