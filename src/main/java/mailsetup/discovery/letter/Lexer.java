package mailsetup.discovery.letter;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/** Finds words and values in one pass; every pattern looks at a run that was measured before. */
final class Lexer {
    private static final String DASHES = "ー‐‑‒–—―−";
    private static final Pattern ADDRESS = Pattern.compile("[^@]{1,64}@[^@.]++(\\.[^@.]++)+");
    private static final Pattern HOST = Pattern
            .compile("([^@.%+~]++\\.)+[^@.%+~\\d][^@.%+~]+|(\\d{1,3}\\.){3}\\d{1,3}");
    private static final Pattern NUMBER = Pattern.compile("\\d{1,5}");
    private static final Pattern URL = Pattern.compile("(?i)(https?|ftp|imaps?|pop3?s?|smtps?)");
    private static final int LONGEST = 254;

    private final String text;
    private final List<Token> tokens = new ArrayList<>();
    private final int limit;
    private int at;

    private Lexer(String text, int from, int limit) {
        this.text = text;
        this.limit = limit;
        at = from;
    }

    /** What stands in that part of the narrowed text. */
    static List<Token> tokens(String text, int from, int to) {
        var lexer = new Lexer(text, from, to);
        while (lexer.at < lexer.limit) {
            lexer.step();
        }
        return lexer.tokens;
    }

    private void step() {
        int end = endOfRun();
        if (end > at) {
            run(end);
            return;
        }
        var word = Dictionary.japanese(text, at);
        word.ifPresent(entry -> add(Token.Kind.WORD, entry.word(), at, at + entry.text().length()));
        at += word.map(entry -> entry.text().length()).orElse(1);
    }

    private void run(int end) {
        int from = at;
        int to = end;
        while (from < to && ".-_~%+".indexOf(text.charAt(from)) >= 0) {
            from++;
        }
        while (to > from && ".-_~%+@".indexOf(text.charAt(to - 1)) >= 0) {
            to--;
        }
        at = end;
        if (text.startsWith("://", end) && URL.matcher(text.substring(from, to)).matches()) {
            at = endOfUrl(end);
            add(Token.Kind.URL, Word.SERVER, from, at);
        } else if (to > from && to - from <= LONGEST) {
            classify(from, to);
        }
    }

    private void classify(int from, int to) {
        var run = text.substring(from, to);
        if (NUMBER.matcher(run).matches()) {
            add(Token.Kind.NUMBER, Word.PORT, from, to);
        } else if (ADDRESS.matcher(run).matches()) {
            add(Token.Kind.ADDRESS, Word.ADDRESS, from, to);
        } else if (Dictionary.latin(run).isPresent()) {
            word(Dictionary.latin(run).get(), from, to);
        } else if (HOST.matcher(run).matches()) {
            add(Token.Kind.HOST, Word.SERVER, from, to);
        } else if (run.indexOf('-') > 0 || run.indexOf('_') > 0) {
            parts(from, to);
        }
    }

    /** POP3-Server, user_name. */
    private void parts(int from, int to) {
        int begin = from;
        for (int i = from; i <= to; i++) {
            if (i == to || text.charAt(i) == '-' || text.charAt(i) == '_') {
                int first = begin;
                int end = i;
                Dictionary.latin(text.substring(first, end)).ifPresent(word -> word(word, first, end));
                begin = i + 1;
            }
        }
    }

    /** SSL/TLS is one thing. */
    private void word(Word word, int from, int to) {
        var rest = text.substring(to, Math.min(limit, to + 4)).toUpperCase(Locale.ROOT);
        boolean pair = word == Word.TLS && (rest.startsWith("/TLS") || rest.startsWith("/SSL"));
        at = pair ? to + 4 : Math.max(at, to);
        add(Token.Kind.WORD, word, from, pair ? to + 4 : to);
    }

    private void add(Token.Kind kind, Word word, int from, int to) {
        tokens.add(new Token(kind, word, text.substring(from, to), from, to));
    }

    private int endOfRun() {
        int end = at;
        while (end < limit && belongs(end)) {
            end++;
        }
        return end;
    }

    private int endOfUrl(int from) {
        int end = from;
        while (end < limit && text.charAt(end) > ' ' && text.charAt(end) < 127
                && "<>\"')]},;".indexOf(text.charAt(end)) < 0) {
            end++;
        }
        return end;
    }

    /** Letters of other alphabets that can pass for Latin ones belong to a name, and so does a dash inside one. */
    private boolean belongs(int i) {
        char c = text.charAt(i);
        return isNamePart(c) || isBlot(i) || (DASHES.indexOf(c) >= 0 && i > at && isNamePart(text.charAt(i - 1))
                && i + 1 < limit && isNamePart(text.charAt(i + 1)));
    }

    /** Two circles or more, where the reader is to put something of his own. */
    private boolean isBlot(int i) {
        return "○●◯〇△□×".indexOf(text.charAt(i)) >= 0 && ((i > at && text.charAt(i - 1) == text.charAt(i))
                || (i + 1 < limit && text.charAt(i + 1) == text.charAt(i)));
    }

    private static boolean isNamePart(char c) {
        return c < 128 ? Character.isLetterOrDigit(c) || "._-@+%~".indexOf(c) >= 0 : c >= 0x370 && c <= 0x58F;
    }

}
