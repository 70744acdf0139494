package mailsetup.comparison;

import java.time.YearMonth;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import mailsetup.core.ByteSize;
import mailsetup.core.Message;
import mailsetup.core.drawing.Drawing;
import mailsetup.core.drawing.Ink;
import mailsetup.core.drawing.Point;
import mailsetup.core.drawing.Shape;
import mailsetup.core.drawing.Shape.Anchor;
import mailsetup.core.drawing.Shape.Area;
import mailsetup.core.drawing.Shape.Label;
import mailsetup.core.drawing.Shape.Line;
import mailsetup.probe.ImapFacts;
import mailsetup.probe.MailSample;
import mailsetup.probe.ProbeReport;

/** How the mail on the server grew, and when its room ends if it goes on like that. */
public final class GrowthChart {
    private static final double WIDTH = 360;
    private static final double HEIGHT = 124;
    private static final double LEFT = 12;
    private static final double RIGHT = 348;
    private static final double TOP = 26;
    private static final double BOTTOM = 100;
    private static final double BELOW = 116;

    private final long used;
    private final long limit;
    private final YearMonth first;
    private final YearMonth now;
    private final YearMonth last;
    private final Growth.Ends ends;

    private GrowthChart(ImapFacts facts, MailSample sample, Growth.Ends ends, YearMonth now) {
        used = facts.quotaUsed().orElse(0);
        limit = facts.quotaLimit().orElse(0);
        first = YearMonth.from(sample.oldest().atZone(ZoneId.systemDefault()));
        last = ends.to().isAfter(now) ? ends.to() : now.plusMonths(1);
        this.now = now;
        this.ends = ends;
    }

    /** Of the mailbox of these reports, in that month; empty where nobody can say when the room ends. */
    public static Optional<Drawing> of(List<ProbeReport> reports, YearMonth now) {
        return Measured.by(reports).imapFacts()
                .flatMap(facts -> facts.details().sample().flatMap(sample -> Growth.ends(facts, now)
                        .map(ends -> new GrowthChart(facts, sample, ends, now).drawing(sample))));
    }

    private Drawing drawing(MailSample sample) {
        var shapes = new ArrayList<Shape>();
        var until = history(sample);
        var filled = new ArrayList<>(until);
        filled.add(new Point(until.getLast().x(), BOTTOM));
        var today = until.getLast();
        shapes.add(new Area(filled, Ink.MAIL));
        shapes.add(new Area(List.of(today, at(ends.from(), limit), at(ends.to(), limit)), Ink.COPY));
        shapes.add(new Line(List.of(today, at(ends.from(), limit)), true, Ink.FAINT));
        shapes.add(new Line(List.of(today, at(ends.to(), limit)), true, Ink.FAINT));
        shapes.add(new Line(List.of(new Point(LEFT, BOTTOM), new Point(RIGHT, BOTTOM)), false, Ink.FRAME));
        shapes.add(new Line(List.of(at(first, limit), at(last, limit)), false, Ink.LIMIT));
        labels(shapes, today);
        return new Drawing(WIDTH, HEIGHT, words("said", new ByteSize(used), new ByteSize(limit), first, ends.said()),
                shapes);
    }

    private void labels(List<Shape> shapes, Point today) {
        shapes.add(label(new Point(LEFT, TOP - 8), Anchor.START, words("room", new ByteSize(limit))));
        shapes.add(label(new Point(RIGHT, TOP - 8), Anchor.END, words("full", ends.said())));
        shapes.add(label(new Point(LEFT, BELOW), Anchor.START, words("month", first)));
        shapes.add(label(new Point(Math.max(today.x(), WIDTH / 2), BELOW),
                today.x() > WIDTH - 80 ? Anchor.END : Anchor.MIDDLE, words("now", new ByteSize(used))));
    }

    /** From nothing to today, by way of a year ago where the last year is known. */
    private List<Point> history(MailSample sample) {
        var points = new ArrayList<>(List.of(at(first, 0)));
        var yearAgo = now.minusYears(1);
        if (sample.lastYear().isPresent() && sample.bytes() > 0 && yearAgo.isAfter(first)) {
            points.add(at(yearAgo, Math.round(used * (1 - (double) sample.lastYear().getAsLong() / sample.bytes()))));
        }
        points.add(at(now, used));
        return points;
    }

    private Point at(YearMonth month, long bytes) {
        double part = (double) first.until(month, ChronoUnit.MONTHS)
                / Math.max(1, first.until(last, ChronoUnit.MONTHS));
        return new Point(LEFT + (RIGHT - LEFT) * Math.clamp(part, 0, 1),
                BOTTOM - (BOTTOM - TOP) * bytes / Math.max(1, limit));
    }

    private static Label label(Point at, Anchor anchor, Message words) {
        return new Label(at, anchor, 10, false, Ink.FAINT, words);
    }

    private static Message words(String id, Object... args) {
        return Message.of("comparison.growth." + id, args);
    }
}
