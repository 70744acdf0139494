package mailsetup.cli;

import java.io.PrintStream;
import java.util.List;
import java.util.stream.Stream;
import mailsetup.core.Message;
import mailsetup.core.text.Messages;

/** Writes wrapped lines in one language. */
record Paper(PrintStream out, Messages messages, Marks marks, Style style) {
    /** Beside a long lead, a few letters in a line are better than one. */
    private static final int NARROW = 12;
    private static final int LABEL = 16;

    static Paper on(PrintStream out, Messages messages) {
        return new Paper(out, messages, Marks.in(out.charset(), Style.PLAIN), Style.PLAIN);
    }

    /** The output of that terminal, in its width and colours. */
    static Paper on(Terminal terminal, Messages messages) {
        var style = terminal.style();
        return new Paper(terminal.out(), messages, Marks.in(terminal.out().charset(), style), style);
    }

    /** What is said beside the result, in the width of that terminal. */
    static Paper beside(Terminal terminal, Messages messages) {
        var style = new Style(terminal.style().width(), false);
        return new Paper(terminal.err(), messages, Marks.in(terminal.err().charset(), style), style);
    }

    String text(Message message) {
        return messages.text(message);
    }

    void blank() {
        out.println();
    }

    void heading(Message message) {
        blank();
        Columns.wrap(text(message), style.width(), messages.language().locale())
                .forEach(line -> out.println(style.strong(line)));
        out.println("-".repeat(Math.min(style.width(), Columns.width(text(message)))));
    }

    /** The text behind a lead, further lines hanging under the first. */
    void hanging(String lead, String text) {
        int indent = Columns.width(lead);
        var lines = Columns.wrap(text, Math.max(style.width() - indent, NARROW), messages.language().locale());
        out.println((lead + lines.getFirst()).stripTrailing());
        lines.stream().skip(1).forEach(line -> out.println(" ".repeat(indent) + line));
    }

    /** A line with a label in front of it. */
    record Label(String key, Message text) {}

    /** Lines behind their labels; a label that stands above is not repeated. */
    void labelled(List<Label> lines) {
        var last = "";
        for (var line : lines) {
            hanging("  " + Columns.pad(line.key().equals(last) ? "" : messages.text(line.key()), LABEL),
                    text(line.text()));
            last = line.key();
        }
    }

    /** Two blocks side by side. */
    void columns(List<String> left, List<String> right) {
        for (int i = 0; i < Math.max(left.size(), right.size()); i++) {
            out.println((Columns.pad(line(left, i), style.width() / 2) + line(right, i)).stripTrailing());
        }
    }

    /** A block for {@link #columns}: the text behind a lead. */
    List<String> half(String lead, String text) {
        int indent = Columns.width(lead);
        var lines = Columns.wrap(text, style.width() / 2 - 2 - indent, messages.language().locale());
        return Stream.concat(Stream.of(lead + lines.getFirst()),
                lines.stream().skip(1).map(line -> " ".repeat(indent) + line)).toList();
    }

    private static String line(List<String> lines, int i) {
        return i < lines.size() ? lines.get(i) : "";
    }
}
