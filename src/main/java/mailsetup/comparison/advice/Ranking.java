package mailsetup.comparison.advice;

import java.util.Comparator;
import java.util.List;
import mailsetup.comparison.Cell;
import mailsetup.comparison.Comparison;
import mailsetup.comparison.Row;

/** The rows of the comparison by their weight for this mailbox and this person. */
final class Ranking {
    /** Of a row that nothing makes heavier. */
    private static final int LIGHT = 10;

    private Ranking() {}

    /** The heaviest first, and rows of the same weight in the usual order. */
    static List<RankedRow> of(Situation situation) {
        var figures = new Figures(situation);
        return Comparison.of(situation.reports()).rows().stream().map(row -> weighed(row, figures))
                .sorted(Comparator.comparingInt(Weighed::weight).reversed()).map(Weighed::row).toList();
    }

    private record Weighed(int weight, RankedRow row) {}

    private static Weighed weighed(Row row, Figures figures) {
        var found = RowCase.of(row.id(), figures);
        int weight = found.map(RowCase::weight).orElse(LIGHT) + Wish.weight(row.id(), figures.situation().usage());
        return new Weighed(weight, found.map(that -> that.ranked(row, figures)).orElseGet(() -> general(row)));
    }

    /** Of a row about which this mailbox says nothing of its own, judged by the general truth. */
    private static RankedRow general(Row row) {
        return new RankedRow(row, row.why(), judged(row.imap(), row.pop()), judged(row.pop(), row.imap()));
    }

    private static Judgement judged(Cell cell, Cell other) {
        if (cell.tone() == other.tone()) {
            return Judgement.SAME;
        }
        return switch (cell.tone()) {
            case FOR -> Judgement.GOOD;
            case NEITHER -> Judgement.FAIR;
            case AGAINST -> Judgement.BAD;
        };
    }
}
