package mailsetup.comparison;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.stream.Stream;
import mailsetup.core.ByteSize;
import mailsetup.core.Message;
import mailsetup.core.Protocol;
import mailsetup.core.drawing.Drawing;
import mailsetup.core.drawing.Ink;
import mailsetup.core.drawing.Point;
import mailsetup.core.drawing.Shape;
import mailsetup.core.drawing.Shape.Anchor;
import mailsetup.core.drawing.Shape.Area;
import mailsetup.core.drawing.Shape.Box;
import mailsetup.core.drawing.Shape.Frame;
import mailsetup.core.drawing.Shape.Label;
import mailsetup.core.drawing.Shape.Line;
import mailsetup.probe.ImapFacts;
import mailsetup.probe.PopFacts;
import mailsetup.probe.ProbeReport;

/** Where the mail of this mailbox lies with one way: on this computer, on the server and on the phone, drawn to scale. */
public final class MailPlaces {
    private static final double WIDTH = 360;
    private static final double HEIGHT = 124;
    private static final double COMPUTER = 60;
    private static final double SERVER = 180;
    private static final double PHONE = 300;
    private static final double MIDDLE = 46;
    /** Of a mailbox whose size nobody knows, and of copies whose size the person decides. */
    private static final double UNKNOWN = 0.5;
    private static final double SOME = 0.2;

    private final Optional<ImapFacts> imap;
    private final Optional<PopFacts> pop;

    private MailPlaces(Measured measured) {
        imap = measured.imapFacts();
        pop = measured.popFacts();
    }

    /** With that protocol, one that receives; without sizes where none were measured. */
    public static Drawing of(Protocol protocol, List<ProbeReport> reports) {
        var places = new MailPlaces(Measured.by(reports));
        return protocol == Protocol.POP3 ? places.pop() : places.imap();
    }

    /** What lies in one place: how much of it is full, from 0 to 1, and what is written below. */
    private record Held(double part, Ink ink, Message words) {}

    private Drawing imap() {
        var opened = new Held(SOME, Ink.COPY, words("opened"));
        var all = stored().map(bytes -> new Held(part(bytes), Ink.MAIL, room() > 0
                ? words("of", new ByteSize(bytes), new ByteSize(room()))
                : words("size", new ByteSize(bytes)))).orElseGet(() -> new Held(UNKNOWN, Ink.MAIL, words("all")));
        return drawing(Protocol.IMAP, opened, all, opened, Stream.of(arrow(136, 102, false), arrow(102, 136, false),
                arrow(224, 278, false), arrow(278, 224, false)));
    }

    private Drawing pop() {
        boolean leaves = pop.map(PopFacts::leavesMail).orElse(true);
        var all = fetched().map(bytes -> bytes == 0
                ? nothing()
                : new Held(part(bytes), Ink.MAIL, words("all-of", new ByteSize(bytes))))
                .orElseGet(() -> new Held(UNKNOWN, Ink.MAIL, words("all")));
        var phone = leaves ? new Held(SOME, Ink.COPY, words("still-there")) : nothing();
        return drawing(Protocol.POP3, all, leftOnServer(leaves), phone,
                Stream.concat(Stream.of(arrow(136, 102, false)), leaves
                        ? Stream.of(arrow(224, 278, true))
                        : Stream.of()));
    }

    /** What POP never shows stays there, whatever the mail program is told. */
    private Held leftOnServer(boolean leaves) {
        long folders = imap.filter(facts -> facts.outside().missed() > 0).flatMap(_ -> stored())
                .map(bytes -> bytes - fetched().orElse(bytes)).orElse(0L);
        if (folders > 0) {
            return new Held(part(folders), Ink.MAIL, words("folders", new ByteSize(folders)));
        }
        return leaves ? new Held(SOME, Ink.COPY, words("left")) : nothing();
    }

    private static Held nothing() {
        return new Held(0, Ink.COPY, words("nothing"));
    }

    private Optional<Long> stored() {
        return imap.flatMap(facts -> Stream.of(facts.quotaUsed(), facts.bytes()).flatMapToLong(OptionalLong::stream)
                .boxed().max(Long::compare));
    }

    private Optional<Long> fetched() {
        return pop.map(PopFacts::bytes).or(() -> imap.flatMap(facts -> facts.bytes().stream().boxed().findFirst()));
    }

    private long room() {
        return imap.map(facts -> facts.quotaLimit().orElse(0)).orElse(0L);
    }

    /** Of the room on the server, or of a little more than there is where that is not known. */
    private double part(long bytes) {
        double most = Math.max(stored().orElse(0L), fetched().orElse(0L));
        double room = Math.max(room() > 0 ? room() : most * 1.5, most);
        return room <= 0 ? 0 : Math.clamp(bytes / room, bytes > 0 ? 0.03 : 0, 1);
    }

    private static Drawing drawing(Protocol way, Held computer, Held server, Held phone, Stream<Shape> arrows) {
        var shapes = new ArrayList<Shape>();
        shapes.add(new Area(List.of(new Point(52, 66), new Point(68, 66), new Point(74, 80), new Point(46, 80)),
                Ink.FRAME));
        thing(shapes, COMPUTER, 76, 14, 54, computer);
        thing(shapes, SERVER, 80, 8, 74, server);
        thing(shapes, PHONE, 38, 8, 74, phone);
        arrows.forEach(shapes::add);
        caption(shapes, COMPUTER, "computer", computer);
        caption(shapes, SERVER, "server", server);
        caption(shapes, PHONE, "phone", phone);
        return new Drawing(WIDTH, HEIGHT, words("said", way, server.words(), computer.words(), phone.words()), shapes);
    }

    private static void thing(List<Shape> shapes, double middle, double width, double top, double height, Held held) {
        double left = middle - width / 2;
        double inside = height - 8;
        shapes.add(new Box(left, top, width, height, 6, Ink.PLACE));
        shapes.add(new Box(left + 4, top + 4 + inside * (1 - held.part()), width - 8, inside * held.part(), 3,
                held.ink()));
        shapes.add(new Frame(left, top, width, height, 6, Ink.FRAME));
    }

    private static void caption(List<Shape> shapes, double middle, String name, Held held) {
        shapes.add(new Label(new Point(middle, 100), Anchor.MIDDLE, 11, true, Ink.TEXT, words(name)));
        shapes.add(new Label(new Point(middle, 116), Anchor.MIDDLE, 10, false, Ink.FAINT, held.words()));
    }

    private static Shape arrow(double from, double to, boolean dashed) {
        return new Line(
                List.of(new Point(from, MIDDLE), new Point(to, MIDDLE), head(to, from, -4), new Point(to, MIDDLE),
                        head(to, from, 4)),
                dashed, Ink.FAINT);
    }

    private static Point head(double to, double from, double aside) {
        return new Point(to + Math.copySign(6, from - to), MIDDLE + aside);
    }

    private static Message words(String id, Object... args) {
        return Message.of("comparison.picture." + id, args);
    }
}
