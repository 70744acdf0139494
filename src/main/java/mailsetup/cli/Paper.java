package mailsetup.cli;

import java.io.PrintStream;
import java.util.List;
import java.util.stream.Stream;
import mailsetup.core.Message;
import mailsetup.text.Messages;

/** Writes wrapped lines in one language. */
record Paper(PrintStream out, Messages messages, Marks marks) {
    private static final int WIDTH = 96;

    static Paper on(PrintStream out, Messages messages) {
        return new Paper(out, messages, Marks.in(out.charset()));
    }

    String text(Message message) {
        return messages.text(message);
    }

    void blank() {
        out.println();
    }

    void heading(Message message) {
        blank();
        out.println(text(message));
        out.println("-".repeat(Math.min(WIDTH, Columns.width(text(message)))));
    }

    /** The text behind a lead, further lines hanging under the first. */
    void hanging(String lead, String text) {
        int indent = Columns.width(lead);
        var lines = Columns.wrap(text, WIDTH - indent, messages.language().locale());
        out.println((lead + lines.getFirst()).stripTrailing());
        lines.stream().skip(1).forEach(line -> out.println(" ".repeat(indent) + line));
    }

    /** Two blocks side by side. */
    void columns(List<String> left, List<String> right) {
        for (int i = 0; i < Math.max(left.size(), right.size()); i++) {
            out.println((Columns.pad(line(left, i), WIDTH / 2) + line(right, i)).stripTrailing());
        }
    }

    /** A block for {@link #columns}: the text behind a lead. */
    List<String> half(String lead, String text) {
        int indent = Columns.width(lead);
        var lines = Columns.wrap(text, WIDTH / 2 - 2 - indent, messages.language().locale());
        return Stream.concat(Stream.of(lead + lines.getFirst()),
                lines.stream().skip(1).map(line -> " ".repeat(indent) + line)).toList();
    }

    private static String line(List<String> lines, int i) {
        return i < lines.size() ? lines.get(i) : "";
    }
}
