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
    private static final Pattern PART_OF_MORE = Pattern.compile("(\\d[-./,:) ]|[+№€$¥£₽₩]|[Nn]° ?|№ |€ |\\d\\) )$");
    private static final Pattern GOES_ON = Pattern
            .compile("(?i)[-.,:]\\d|/(?!\\d{3}\\b)\\d| \\d| ?([kmgt]i?b\\b|€|円|元|원|zł|₽|руб"
                    + "|eur\\b|usd\\b|pounds|%|年|月|日|号室|号|年|년|월|일|호|時|分|시|h\\b|uhr\\b|uur\\b|kč|days|mail)");
    private static final int LOOK = 6;
    private static final int LONGEST = 254;

    private final CharSequence text;
    private final List<Token> tokens = new ArrayList<>();
    private final int limit;
    private int at;

    private Lexer(CharSequence text, int from, int limit) {
        this.text = text;
        this.limit = limit;
        at = from;
    }

    /** What stands in that part of the narrowed text. */
    static List<Token> tokens(CharSequence text, int from, int to) {
        var lexer = new Lexer(text, from, to);
        while (lexer.at < lexer.limit) {
            lexer.step();
        }
        return lexer.tokens;
    }

    private void step() {
        int end = endOfRun();
        var known = Vocabulary.at(text, at, limit);
        if (end > at && !known.filter(entry -> entry.end() >= end && !isValue(end)).isPresent()) {
            run(end);
        } else if (known.isPresent()) {
            words(known.get(), at);
        } else {
            at++;
        }
    }

    private boolean isValue(int end) {
        return sub(at, end).indexOf('@') > 0;
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
        if (sub(end, Math.min(limit, end + 3)).equals("://") && URL.matcher(sub(from, to)).matches()) {
            at = endOfUrl(end);
            add(Token.Kind.URL, Word.SERVER, from, at);
        } else if (to > from && to - from <= LONGEST) {
            classify(from, to);
        }
    }

    private void classify(int from, int to) {
        var run = sub(from, to);
        if (NUMBER.matcher(run).matches()) {
            number(from, to);
        } else if (ADDRESS.matcher(run).matches()) {
            add(Token.Kind.ADDRESS, Word.ADDRESS, from, to);
        } else if (HOST.matcher(run).matches()) {
            add(Token.Kind.HOST, Word.SERVER, from, to);
        } else {
            parts(from, to);
        }
    }

    /** A number that may be a port: no part of a date, a telephone number or a price, no size and no room. */
    private void number(int from, int to) {
        var before = sub(Math.max(0, from - LOOK), from);
        var behind = sub(to, Math.min(text.length(), to + LOOK));
        if (!PART_OF_MORE.matcher(before).find() && !GOES_ON.matcher(behind).lookingAt() && !isItem(from, behind)) {
            add(Token.Kind.NUMBER, Word.PORT, from, to);
        }
    }

    /** "3." at the beginning of a line. */
    private boolean isItem(int from, String behind) {
        int at = from;
        while (at > 0 && text.charAt(at - 1) == ' ') {
            at--;
        }
        return (at == 0 || text.charAt(at - 1) == '\n') && behind.matches("(?s)[.)](\\s.*)?");
    }

    /** POP3-Server, user_name: each part may begin a word. */
    private void parts(int from, int to) {
        int next = from;
        while (next < to) {
            var known = Vocabulary.at(text, next, limit);
            int begin = next;
            known.ifPresent(entry -> words(entry, begin));
            next = known.map(Vocabulary.Entry::end).orElse(next + 1);
        }
        at = Math.max(at, next);
    }

    /** SSL/TLS is one thing. */
    private void words(Vocabulary.Entry entry, int from) {
        var rest = sub(entry.end(), Math.min(limit, entry.end() + 4)).toUpperCase(Locale.ROOT);
        boolean pair = entry.words().contains(Word.TLS) && (rest.startsWith("/TLS") || rest.startsWith("/SSL"));
        int end = pair ? entry.end() + 4 : entry.end();
        entry.words().forEach(word -> add(Token.Kind.WORD, word, from, end));
        at = Math.max(at, end);
    }

    private void add(Token.Kind kind, Word word, int from, int to) {
        tokens.add(new Token(kind, word, sub(from, to), from, to));
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

    private String sub(int from, int to) {
        return text.subSequence(from, to).toString();
    }

    private static boolean isNamePart(char c) {
        return c < 128 ? Character.isLetterOrDigit(c) || "._-@+%~".indexOf(c) >= 0 : c >= 0x370 && c <= 0x58F;
    }

}
