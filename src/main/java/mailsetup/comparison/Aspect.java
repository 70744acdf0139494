package mailsetup.comparison;

import static mailsetup.comparison.Cell.Tone.AGAINST;
import static mailsetup.comparison.Cell.Tone.FOR;
import static mailsetup.comparison.Cell.Tone.NEITHER;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import mailsetup.core.Message;

/**
 * One respect in which IMAP and POP differ. A new row is one line here and its texts
 * {@code comparison.<id>.title}, {@code .imap}, {@code .pop} and {@code .why}.
 *
 * @param imapValue where the measured value of the IMAP cell comes from
 * @param popValue the same for POP
 */
record Aspect(String id, Cell.Tone imapTone, Cell.Tone popTone, Value imapValue, Value popValue) {
    /** In the order in which they are shown. */
    static final List<Aspect> ALL = List.of(
            new Aspect("place", NEITHER, NEITHER, Measured::imapMessages, Measured::popMessages),
            new Aspect("several-devices", FOR, FOR, Measured::nothing, Measured::uidl),
            new Aspect("several-people", FOR, AGAINST, Measured::nothing, Measured::nothing),
            new Aspect("folders", FOR, AGAINST, Measured::folders, Measured::foldersPopNeverShows),
            new Aspect("elsewhere", FOR, AGAINST, Measured::elsewhere, Measured::elsewhereHidden),
            new Aspect("marks", FOR, AGAINST, Measured::marks, Measured::nothing),
            new Aspect("new-mail", FOR, NEITHER, Measured::idle, Measured::loginDelay),
            new Aspect("offline", AGAINST, FOR, Measured::nothing, Measured::nothing),
            new Aspect("device-space", FOR, AGAINST, Measured::imapSize, Measured::popSize),
            new Aspect("largest", FOR, AGAINST, Measured::imapLargest, Measured::popLargest),
            new Aspect("server-space", AGAINST, FOR, Measured::quota, Measured::expiry),
            new Aspect("full", AGAINST, FOR, Measured::fullIn, Measured::nothing),
            new Aspect("deleted-by-mistake", AGAINST, FOR, Measured::nothing, Measured::nothing),
            new Aspect("broken-pc", FOR, AGAINST, Measured::nothing, Measured::nothing),
            new Aspect("new-pc", FOR, AGAINST, Measured::nothing, Measured::nothing),
            new Aspect("secrecy", FOR, AGAINST, Measured::nothing, Measured::nothing),
            new Aspect("time", NEITHER, NEITHER, Measured::imapTime, Measured::popTime),
            new Aspect("same", NEITHER, NEITHER, Measured::sameMailbox, Measured::sameMailbox),
            new Aspect("age", NEITHER, NEITHER, Measured::dates, Measured::nothing),
            new Aspect("preview", FOR, NEITHER, Measured::nothing, Measured::top),
            new Aspect("search", FOR, AGAINST, Measured::search, Measured::nothing),
            new Aspect("save-limit", NEITHER, NEITHER, Measured::appendLimit, Measured::nothing),
            new Aspect("encryption", NEITHER, NEITHER, Measured::imapTls, Measured::popTls),
            new Aspect("login", NEITHER, NEITHER, Measured::imapLogin, Measured::popLogin),
            new Aspect("latency", NEITHER, NEITHER, Measured::imapLatency, Measured::popLatency),
            new Aspect("product", NEITHER, NEITHER, Measured::imapProduct, Measured::popProduct));

    Row row(Measured measured) {
        return new Row(id, text("title"), new Cell(text("imap"), imapValue.apply(measured), imapTone),
                new Cell(text("pop"), popValue.apply(measured), popTone), text("why"));
    }

    private Message text(String part) {
        return Message.of("comparison." + id + "." + part);
    }

    /** Picks one measured value. */
    interface Value extends Function<Measured, Optional<Message>> {}
}
