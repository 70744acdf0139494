package mailsetup.comparison.advice;

import static mailsetup.comparison.advice.Mailbox.GB;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.YearMonth;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import mailsetup.comparison.GrowthChart;
import mailsetup.comparison.MailPlaces;
import mailsetup.core.Protocol;
import mailsetup.core.drawing.Drawing;
import mailsetup.core.drawing.Ink;
import mailsetup.core.drawing.Point;
import mailsetup.core.drawing.Shape;
import mailsetup.core.text.Language;
import mailsetup.core.text.Messages;
import mailsetup.handoff.pdf.Page;
import mailsetup.probe.ProbeReport;
import mailsetup.testkit.Beside;
import org.junit.jupiter.api.Test;

/** The pictures of a mailbox: what they say to those who do not see them, and that they are to scale. */
@Beside
class DrawnMailboxesTest {
    private static final YearMonth NOW = YearMonth.of(2026, 12);
    private static final Page FONT = font();
    private static final Mailbox HALF = Mailbox.quiet().sized(GB / 2, GB / 2, GB).growingFor(400);

    @Test
    void eachWayIsToldWithTheSizesOfThisMailbox() {
        assertThat(said(Protocol.IMAP, HALF)).isEqualTo(
                "Picture of IMAP. Server: 512 MB of 1 GB. This computer: what you open. Phone: what you open.");
        assertThat(said(Protocol.POP3, HALF)).isEqualTo("Picture of POP. Server: what you leave there. This computer:"
                + " all 512 MB. Phone: what is left there.");
        assertThat(said(Protocol.POP3, HALF.expiring("0"))).endsWith("Server: nothing. This computer: all 512 MB."
                + " Phone: nothing.");
    }

    @Test
    void whatPopNeverShowsStaysOnTheServer() {
        assertThat(said(Protocol.POP3, Mailbox.quiet().sized(GB, 3 * GB, 10 * GB).elsewhere("Orders", "", 40)))
                .contains("Server: 2 GB in folders");
    }

    @Test
    void anEmptyMailboxIsDrawnEmpty() {
        var empty = Mailbox.quiet().holding(0).sized(0, 0, GB);

        assertThat(said(Protocol.IMAP, empty)).contains("Server: 0 B of 1 GB.");
        assertThat(said(Protocol.POP3, empty)).contains("This computer: nothing.");
    }

    @Test
    void whatWasNotMeasuredHasNoNumber() {
        assertThat(said(Protocol.IMAP, Mailbox.quiet().withoutLogin())).contains("Server: all mail.")
                .doesNotContainPattern("\\d");
    }

    @Test
    void theSameMailFillsTheServerWithOneWayAndTheComputerWithTheOtherByTheSamePart() {
        assertThat(mail(Protocol.IMAP).height() / (74 - 8)).isEqualTo(0.5);
        assertThat(mail(Protocol.POP3).height() / (54 - 8)).isEqualTo(0.5);
    }

    @Test
    void theChartEndsWhereTheRoomEndsAndSaysWhen() {
        var chart = GrowthChart.of(HALF.reports(), NOW).orElseThrow();

        assertThat(Messages.in(Language.EN).text(chart.said())).isEqualTo("Chart: the mail grew since April 2025 to"
                + " 512 MB; at this rate the 1 GB of the server are full about January 2028.");
        assertThat(Messages.in(Language.JA).text(chart.said())).isEqualTo("グラフ：メールは2025年4月から増えて現在 512 MB"
                + " です。このまま増えると、サーバーの 1 GB は2028年1月ごろにいっぱいになります。");
        var limit = shapes(chart, Shape.Line.class).filter(line -> line.ink() == Ink.LIMIT).findFirst().orElseThrow();
        assertThat(shapes(chart, Shape.Line.class).filter(Shape.Line::dashed).map(line -> line.points().getLast()))
                .isNotEmpty().allMatch(end -> end.equals(limit.points().getLast()));
    }

    @Test
    void nobodyDrawsAnEndThatNobodyKnows() {
        assertThat(GrowthChart.of(Mailbox.quiet().withoutQuota().reports(), NOW)).isEmpty();
        assertThat(GrowthChart.of(Mailbox.quiet().growingFor(20).reports(), NOW)).isEmpty();
    }

    @Test
    void nothingIsDrawnOutsideThePicture() {
        MailboxesTest.mailboxes().flatMap(line -> drawings(line.mailbox().reports()))
                .forEach(drawing -> assertThat(corners(drawing)).allMatch(point -> point.x() >= 0
                        && point.x() <= drawing.width() && point.y() >= 0 && point.y() <= drawing.height()));
    }

    @Test
    void noWordsRunIntoOthers() {
        for (var language : Language.all()) {
            MailboxesTest.mailboxes().flatMap(line -> drawings(line.mailbox().reports())).forEach(drawing -> {
                var labels = shapes(drawing, Shape.Label.class).map(label -> Extent.of(label, language)).toList();
                for (var one : labels) {
                    assertThat(one.from()).as(one.text()).isNotNegative();
                    assertThat(one.to()).as(one.text()).isLessThanOrEqualTo(drawing.width());
                    assertThat(labels).as(one.text()).noneMatch(one::meets);
                }
            });
        }
    }

    /** From where to where words go on their line, in the font of the sheet. */
    private record Extent(String text, double y, double from, double to) {
        static Extent of(Shape.Label label, Language language) {
            var text = Messages.in(language).text(label.words());
            double width = FONT.width(text, label.size());
            double from = label.at().x() - label.anchor().before(width);
            return new Extent(text, label.at().y(), from, from + width);
        }

        boolean meets(Extent other) {
            return !other.equals(this) && other.y == y && other.from < to + 4 && from < other.to + 4;
        }
    }

    private static Stream<Drawing> drawings(List<ProbeReport> reports) {
        return Stream.concat(Protocol.INCOMING.stream().map(protocol -> MailPlaces.of(protocol, reports)),
                GrowthChart.of(reports, NOW).stream());
    }

    private static Page font() {
        try (var in = DrawnMailboxesTest.class.getResourceAsStream("/mailsetup/font/BIZUDPGothic-Regular.ttf")) {
            return new Page(Objects.requireNonNull(in).readAllBytes());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String said(Protocol protocol, Mailbox mailbox) {
        return Messages.in(Language.EN).text(MailPlaces.of(protocol, mailbox.reports()).said());
    }

    private static Shape.Box mail(Protocol protocol) {
        return shapes(MailPlaces.of(protocol, HALF.reports()), Shape.Box.class).filter(box -> box.ink() == Ink.MAIL)
                .findFirst().orElseThrow();
    }

    private static <S extends Shape> Stream<S> shapes(Drawing drawing, Class<S> kind) {
        return drawing.shapes().stream().filter(kind::isInstance).map(kind::cast);
    }

    private static List<Point> corners(Drawing drawing) {
        return drawing.shapes().stream().flatMap(shape -> switch (shape) {
            case Shape.Box(var x, var y, var width, var height, _, _) ->
                Stream.of(new Point(x, y), new Point(x + width, y + height));
            case Shape.Frame(var x, var y, var width, var height, _, _) ->
                Stream.of(new Point(x, y), new Point(x + width, y + height));
            case Shape.Line line -> line.points().stream();
            case Shape.Area area -> area.points().stream();
            case Shape.Label label -> Stream.of(label.at());
        }).toList();
    }
}
