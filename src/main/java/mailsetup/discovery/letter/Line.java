package mailsetup.discovery.letter;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;

/**
 * One line of the narrowed text.
 *
 * @param text with blanks at its ends
 * @param start where it begins in the narrowed text
 */
record Line(String text, int start, List<Cell> cells) {
    private static final Pattern BETWEEN = Pattern.compile("[ ]{0,200}[\\t|│┃][ \\t]{0,200}|[ ]{2,200}");
    private static final Pattern HEADING = Pattern
            .compile("\\s{0,80}([■□◆◇●○◎▼▽▲△★☆【\\[《<≪#=*-]|[-=━─*]{2}|\\(?\\d{1,2}[.)]).*", Pattern.DOTALL);
    private static final Pattern SENTENCE = Pattern.compile(".*(。|[a-z]{3}[.!?])\\s{0,80}", Pattern.DOTALL);
    private static final Pattern MAIL_HEADER = Pattern.compile(
            "(?i)\\s{0,8}(from|to|cc|bcc|reply-to|sender|return-path|date|sent|subject|差出人|宛先|送信者|件名|日時) ?:.*",
            Pattern.DOTALL);
    private static final int LONGEST_LOOK = 300;
    private static final int LONGEST_MARK = 70;

    /** All lines, in order. */
    static List<Line> of(String text) {
        var lines = new ArrayList<Line>();
        int start = 0;
        while (start <= text.length()) {
            int end = text.indexOf('\n', start);
            end = end < 0 ? text.length() : end;
            lines.add(at(text, start, end));
            start = end + 1;
        }
        return lines;
    }

    /** The line that stands there. */
    static Line at(String text, int start, int end) {
        return new Line(text.substring(start, end), start, cells(text, start, end));
    }

    int end() {
        return start + text.length();
    }

    boolean isBlank() {
        return text.chars().noneMatch(Character::isLetterOrDigit);
    }

    boolean looksLikeHeading() {
        return HEADING.matcher(head()).matches();
    }

    boolean isSentence() {
        return !text.isEmpty() && SENTENCE.matcher(text.substring(Math.max(0, text.length() - LONGEST_LOOK))).matches();
    }

    /** A short line without values that is no sentence. */
    boolean isMark() {
        return text.length() < LONGEST_MARK && !isBlank() && !text.strip().matches(".*[.!?。:].?")
                && cells.stream().allMatch(Cell::holdsNoValue);
    }

    /** A mark that speaks against what follows: a heading in a few words, or with that in brackets. */
    boolean isWarning() {
        return isMark() && has(Word.FORBIDDEN) && !text.strip().matches("[-•・*·].*")
                && (text.indexOf('(') >= 0 || text.strip().split(" ").length < 5);
    }

    boolean has(Word... words) {
        return cells.stream().flatMap(cell -> cell.tokens().stream())
                .anyMatch(token -> Arrays.stream(words).anyMatch(token::is));
    }

    /** A line of a mail's own header. */
    boolean isMailHeader() {
        return text.indexOf(':') > 0 && MAIL_HEADER.matcher(head()).matches();
    }

    /** Whether there is nothing but labels. */
    boolean isLabel() {
        return cells.stream().anyMatch(Cell::isLabel)
                && cells.stream().allMatch(Cell::holdsNoValue);
    }

    private String head() {
        return text.substring(0, Math.min(text.length(), LONGEST_LOOK));
    }

    private static List<Cell> cells(String text, int start, int end) {
        if (start == end) {
            return List.of(new Cell(start, end, List.of()));
        }
        var cells = new ArrayList<Cell>();
        var between = BETWEEN.matcher(text).region(start, end);
        int from = start;
        while (between.find()) {
            cells.add(cell(text, from, between.start()));
            from = between.end();
        }
        cells.add(cell(text, from, end));
        return cells;
    }

    private static Cell cell(String text, int from, int to) {
        return new Cell(from, to, Lexer.tokens(text, from, to));
    }
}
