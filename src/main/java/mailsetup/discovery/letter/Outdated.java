package mailsetup.discovery.letter;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import mailsetup.core.MailPort;

/**
 * Takes out what a letter names as no longer right: the column of the old settings, what stands before an arrow, and the
 * clauses that forbid something. Blanks take its place, so that the rest stays where it is.
 */
final class Outdated {
    private static final Pattern ARROW = Pattern.compile("→|⇒|➔|➡|[-=]>");
    private static final int LONGEST_VALUE = 100;
    private static final int LONGEST_CLAUSE = 300;
    private static final int SHORTEST_WRAPPED = 45;
    private static final String SENTENCE_ENDS = ".;。!?";
    private static final String PARTS = ",、/—–";

    private final StringBuilder text;
    private final List<String> hosts = new ArrayList<>();
    private int oldColumn = -1;
    private Line head = new Line("", 0, List.of());

    private Outdated(String text) {
        this.text = new StringBuilder(text);
    }

    /**
     * What is left.
     *
     * @param text as long as before
     * @param lines of that text
     * @param former the names of servers in what was taken out
     */
    record Rest(String text, List<Line> lines, List<String> former) {}

    static Rest without(String text) {
        var outdated = new Outdated(text);
        var lines = Line.of(text);
        lines.stream().filter(line -> !line.isBlank()).forEach(outdated::line);
        outdated.vertical(lines.stream().filter(line -> !line.isBlank()).toList());
        var rest = outdated.text.toString();
        return new Rest(rest, lines.stream().map(line -> rest.startsWith(line.text(), line.start())
                ? line
                : Line.at(rest, line.start(), line.end())).toList(), List.copyOf(outdated.hosts));
    }

    private void line(Line line) {
        arrows(line);
        if (isHead(line)) {
            head = line;
            oldColumn = column(line, Outdated::isOld);
            blank(line.start(), line.end());
        } else if (oldColumn >= 0 && line.cells().size() >= head.cells().size()) {
            var cell = line.cells().get(oldColumn);
            blank(cell.start(), cell.end());
        } else if (oldColumn >= 0 && isAligned(line)) {
            blank(line.start() + begin(oldColumn), line.start() + begin(oldColumn + 1));
        } else {
            oldColumn = -1;
        }
        line.cells().stream().flatMap(cell -> cell.tokens().stream())
                .filter(token -> token.is(Word.FORBIDDEN) || token.is(Word.FORMER))
                .forEach(token -> outdated(token, line));
    }

    /** Where a long value has filled its column, only the places of the columns tell them apart. */
    private boolean isAligned(Line line) {
        return oldColumn + 1 < head.cells().size() && head.text().indexOf('\t') < 0 && head.text().indexOf('|') < 0
                && !line.isSentence()
                && line.text().length() > begin(oldColumn + 1) && begin(oldColumn) > 0
                && line.text().charAt(begin(oldColumn) - 1) == ' '
                && line.text().charAt(begin(oldColumn + 1) - 1) == ' ';
    }

    private int begin(int column) {
        return head.cells().get(column).start() - head.start();
    }

    /** A head has the old column and the new one, and no value but perhaps the day of the change. */
    private static boolean isHead(Line line) {
        int old = column(line, Outdated::isOld);
        int fresh = column(line, cell -> has(cell, Word.AFTER));
        return line.cells().size() > 1 && old >= 0 && fresh >= 0 && old != fresh
                && line.cells().stream().flatMap(cell -> cell.tokens().stream())
                        .allMatch(token -> token.kind() == Token.Kind.WORD || token.kind() == Token.Kind.NUMBER);
    }

    /** A table that arrives as one cell for each line: label, old value, new value. */
    private void vertical(List<Line> lines) {
        boolean inTable = false;
        for (int i = 1; i + 1 < lines.size(); i++) {
            inTable |= isOnly(lines.get(i), Word.FORMER, Word.BEFORE) && isOnly(lines.get(i + 1), Word.AFTER);
            if (inTable && lines.get(i - 1).isLabel() && isValue(lines.get(i)) && isValue(lines.get(i + 1))) {
                blank(lines.get(i).start(), lines.get(i).end());
            }
        }
    }

    private static boolean isOnly(Line line, Word... words) {
        return line.isMark() && line.cells().size() == 1 && line.has(words);
    }

    private static boolean isValue(Line line) {
        return line.cells().size() == 1 && line.cells().getFirst().tokens().stream().noneMatch(Token::isLabel);
    }

    private static boolean isOld(Cell cell) {
        return (has(cell, Word.FORMER) || has(cell, Word.BEFORE)) && !has(cell, Word.AFTER);
    }

    private static boolean has(Cell cell, Word word) {
        return cell.tokens().stream().anyMatch(token -> token.is(word));
    }

    private static int column(Line line, java.util.function.Predicate<Cell> wanted) {
        return line.cells().stream().filter(wanted).findFirst().map(line.cells()::indexOf).orElse(-1);
    }

    /** "mail.old.example → imap.new.example". */
    private void arrows(Line line) {
        var arrow = ARROW.matcher(line.text());
        while (arrow.find()) {
            int at = line.start() + arrow.start();
            Lexer.tokens(text, Math.max(line.start(), at - LONGEST_VALUE), at).stream()
                    .filter(token -> token.kind() != Token.Kind.WORD && at - token.end() < 2)
                    .forEach(token -> blank(token.start(), at));
        }
    }

    private void outdated(Token word, Line line) {
        int open = text.substring(line.start(), word.start()).lastIndexOf('(');
        int closed = text.substring(line.start(), word.start()).lastIndexOf(')');
        if (open > closed) {
            brackets(line, line.start() + open, word.end());
        } else if (word.is(Word.FORBIDDEN)) {
            clause(word);
        }
    }

    private void clause(Token word) {
        int from = edge(word.start(), -1, SENTENCE_ENDS + PARTS);
        int to = edge(word.end(), 1, SENTENCE_ENDS + PARTS);
        if (!isAboutServers(from, to)) {
            from = edge(word.start(), -1, SENTENCE_ENDS);
            to = edge(word.end(), 1, SENTENCE_ENDS);
        }
        if (isAboutServers(from, to)) {
            fill(from, to, '·');
        }
    }

    /** "(not recommended)" is about the value before it, "(no longer port 25)" about what stands inside. */
    private void brackets(Line line, int open, int end) {
        int close = text.indexOf(")", end);
        int to = close < 0 || close > line.end() ? end : close;
        if (isAboutServers(open, to)) {
            fill(open + 1, to, '·');
            return;
        }
        Lexer.tokens(text, line.start(), open).stream().filter(token -> token.kind() != Token.Kind.WORD)
                .filter(token -> open - token.end() < 3).forEach(token -> blank(token.start(), token.end()));
    }

    /** Where the clause ends; a dot inside a name or a number ends nothing, nor a comma between two numbers. */
    private int edge(int from, int step, String marks) {
        int at = step < 0 ? from - 1 : from;
        while (at >= 0 && at < text.length() && Math.abs(at - from) < LONGEST_CLAUSE && !ends(at, marks)) {
            at += step;
        }
        return step < 0 ? at + 1 : Math.min(at, text.length());
    }

    private boolean ends(int at, String marks) {
        char c = text.charAt(at);
        int last = text.length();
        if (c == '\n') {
            return !isWrapped(at);
        }
        if (marks.indexOf(c) < 0) {
            return false;
        }
        boolean wide = c > 127;
        boolean apart = at + 1 >= last || text.charAt(at + 1) <= ' ';
        boolean amongNumbers = at + 2 < last && at > 0 && Character.isDigit(text.charAt(at - 1))
                && Character.isDigit(text.charAt(at + 2));
        boolean inList = PARTS.indexOf(c) >= 0 && at + 1 < last && at > 0 && Character.isDigit(text.charAt(at - 1))
                && Character.isDigit(text.charAt(at + 1));
        return (wide && !inList) || (apart && !(PARTS.indexOf(c) >= 0 && amongNumbers));
    }

    /** A long line of prose goes on in the next. */
    private boolean isWrapped(int lineEnd) {
        var line = text.substring(Math.max(0, text.lastIndexOf("\n", lineEnd - 1) + 1), lineEnd);
        return line.length() >= SHORTEST_WRAPPED && line.indexOf('\t') < 0 && line.indexOf('|') < 0
                && !line.contains(": ") && !line.strip().contains("  ");
    }

    private boolean isAboutServers(int from, int to) {
        return Lexer.tokens(text, from, to).stream().anyMatch(token -> switch (token.kind()) {
            case HOST -> true;
            case NUMBER -> MailPort.is(Integer.parseInt(token.text()));
            case WORD -> token.is(Word.IMAP) || token.is(Word.POP) || token.is(Word.SMTP);
            case ADDRESS, URL -> false;
        });
    }

    private void blank(int from, int to) {
        fill(from, to, ' ');
    }

    private void fill(int from, int to, char filler) {
        Lexer.tokens(text, from, to).stream().filter(token -> token.kind() == Token.Kind.HOST)
                .map(Token::text).forEach(hosts::add);
        for (int i = from; i < to; i++) {
            if (text.charAt(i) != '\n') {
                text.setCharAt(i, filler);
            }
        }
    }
}
