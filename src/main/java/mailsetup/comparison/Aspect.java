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
 * {@code comparison.<id>.title}, {@code .imap} and {@code .pop}.
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
            new Aspect("new-mail", FOR, NEITHER, Measured::idle, Measured::nothing),
            new Aspect("offline", AGAINST, FOR, Measured::nothing, Measured::nothing),
            new Aspect("device-space", FOR, AGAINST, Measured::imapSize, Measured::popSize),
            new Aspect("server-space", AGAINST, FOR, Measured::quota, Measured::expiry),
            new Aspect("deleted-by-mistake", AGAINST, FOR, Measured::nothing, Measured::nothing),
            new Aspect("broken-pc", FOR, AGAINST, Measured::nothing, Measured::nothing),
            new Aspect("new-pc", FOR, AGAINST, Measured::nothing, Measured::nothing),
            new Aspect("secrecy", FOR, AGAINST, Measured::nothing, Measured::nothing),
            new Aspect("encryption", NEITHER, NEITHER, Measured::imapTls, Measured::popTls),
            new Aspect("time", NEITHER, NEITHER, Measured::imapTime, Measured::popTime));

    Row row(Measured measured) {
        return new Row(id, text("title"), new Cell(text("imap"), imapValue.apply(measured), imapTone),
                new Cell(text("pop"), popValue.apply(measured), popTone));
    }

    private Message text(String part) {
        return Message.of("comparison." + id + "." + part);
    }

    /** Picks one measured value. */
    interface Value extends Function<Measured, Optional<Message>> {}
}
