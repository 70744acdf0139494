package mailsetup.cli;

import java.time.Duration;
import java.util.function.Consumer;
import mailsetup.core.text.Messages;
import mailsetup.support.batch.Outcome;

/** One line that is written again and again while a person watches: a bar, the counts, and how long it will take. */
final class BatchProgress implements Consumer<Outcome> {
    private static final int BAR = 24;
    private static final long OFTEN = Duration.ofMillis(200).toNanos();

    private final Terminal terminal;
    private final Messages messages;
    private final int all;
    private final int before;
    private final long start = System.nanoTime();
    private int done;
    private int problems;
    private long shown;

    /**
     * Nothing shown yet.
     *
     * @param before done by earlier runs
     */
    BatchProgress(Terminal terminal, Messages messages, int all, int before) {
        this.terminal = terminal;
        this.messages = messages;
        this.all = all;
        this.before = before;
        if (before > 0 && terminal.live()) {
            terminal.err().println(messages.text("support.batch.resumed", before, all));
        }
    }

    @Override
    public synchronized void accept(Outcome outcome) {
        done++;
        problems += outcome.status() == Outcome.Status.WORKS ? 0 : 1;
        long now = System.nanoTime();
        if (terminal.live() && now - shown >= OFTEN) {
            shown = now;
            terminal.err().print("\r" + line(now));
            terminal.err().flush();
        }
    }

    /** The line is over; what follows begins on the next one. */
    synchronized void end() {
        if (terminal.live() && done > 0) {
            terminal.err().println("\r" + line(System.nanoTime()));
        }
    }

    /** Never wider than the terminal: a line that wraps could not be written over. */
    private String line(long now) {
        int filled = BAR * (before + done) / all;
        var bar = "[" + "#".repeat(filled) + ".".repeat(BAR - filled) + "] ";
        var left = Duration.ofNanos((now - start) / done * (all - before - done));
        var words = messages.text("support.batch.progress", before + done, all, problems,
                "%d:%02d".formatted(left.toMinutes(), left.toSecondsPart()));
        int width = terminal.style().width() - 1;
        var line = Columns.width(bar + words) <= width ? bar + words : words;
        return Columns.pad(Columns.wrap(line, width, messages.language().locale()).getFirst(), width);
    }
}
