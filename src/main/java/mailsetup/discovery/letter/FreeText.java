package mailsetup.discovery.letter;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The value behind the label of a user name or a password, which can be anything.
 *
 * @param text the narrowed text
 */
record FreeText(String text) {
    private static final int LONGEST = 128;
    private static final int FARTHEST = 400;
    private static final Pattern FILLER = Pattern
            .compile("(?i)( ?names?\\b)?( for [a-z ]{1,30}(?=:)|( \\p{L}{2,20}){1,2}(?= ?(:|\\.{3}|\\t|\\||  )))?");
    private static final Pattern NOTE = Pattern.compile("[(][^()\\n]{0,40}[)]");
    private static final Pattern IS = Pattern
            .compile("は|(?i) (?:is|ist|lautet|heet|est|es|jest|to|e|entspricht|corresponds)\\b|[은는](?= )|为|為|是");
    private static final Pattern MASK = Pattern.compile("[*.xX_#?-]+|(.)\\1{3,}");
    private static final Pattern CELL_END = Pattern.compile("\\t|\\||  ");
    private static final Pattern RUN_END = Pattern.compile("[\\s(]");
    private static final Pattern VALUE_END = Pattern.compile("(\\s{2,200}|\\t| ?[(|※]|,?$).*");
    private static final Pattern AFTER_IS = Pattern.compile("(です|で、|。|、|」|』|[(]|[.,]?\\s|[.,]?$).*", Pattern.DOTALL);
    private static final Pattern NAME = Pattern.compile("(?<![\\p{L}\\d.@_-])(?:[a-z][a-z._-]{0,30}\\d[a-z\\d._-]{0,30}"
            + "|\\d{1,10}[a-z][a-z\\d._-]{1,30}|[a-z]{1,30}[._][a-z._]{0,30}[a-z])(?![\\p{L}\\d.@_:-])"
            + "|(?<=[(\"'«„“「] ?)[a-z][a-z\\d._-]{1,30}(?= ?[)\"'»“”」])");

    /** "Not the part before the at sign, but …": the words that deny, in the clause before or right behind. */
    private static final Pattern DENIED_BEFORE = Pattern
            .compile("(?i)(?:^|[\\s(])(?:not|nicht|non|no|pas|niet|nie|не|não"
                    + "|und nicht|不是|并非|並非)(?: (?:just|only|nur|solo|sólo|alleen|tylko|только|só|apenas|seulement))?"
                    + " ?[^,.:;!?。，、：；\\n]{0,40}$|(?:不是|并非|並非)[^,.:;!?。，、：；\\n]{0,20}$");
    private static final Pattern DENIED_BEHIND = Pattern
            .compile("[」』”\"')]?(?:の?部分)?(?:だけ)?(?:ではなく|でなく|が不要)|[^.,\\n]{0,6}(?:이|가) 아니라");
    private static final int DENIAL = 60;
    private static final Pattern CLAUSE_END = Pattern.compile("[,;.](?= |$)|[。、，；]");
    private static final Pattern SENTENCE_END = Pattern.compile("[.;!?](?= |$)|。");

    /**
     * A value, or the rule by which it is made.
     *
     * @param start where it stands in the narrowed text
     * @param end where it ends there
     */
    record Value(String text, int start, int end) {}

    /** How a value is parted from its label. */
    private enum Gap {
        BLANK, CELL, SIGN, IS, LINE
    }

    private record Place(int start, Gap gap) {}

    /**
     * What follows the label.
     *
     * @param label where the label begins
     * @param from where it ends
     * @param alone whether its line holds nothing but labels, so that the value may stand in the next
     */
    Optional<Value> behind(int label, int from, Item item, boolean alone) {
        return place(from, alone).flatMap(place -> rule(place, item).or(() -> run(place, item, label)));
    }

    /** The value that fills a cell of a table. */
    Optional<Value> filling(Cell cell, Item item) {
        int start = cell.start();
        while (start < cell.end() && text.charAt(start) == ' ') {
            start++;
        }
        var place = new Place(start, Gap.CELL);
        if (start == cell.end()) {
            return Optional.empty();
        }
        var rule = item == Item.USER && !isRun(text.substring(start, cell.end()))
                ? inCell(place, text.substring(start, cell.end()))
                : Optional.<Value>empty();
        return rule.or(() -> run(place, item, cell.start()));
    }

    private Optional<Place> place(int from, boolean alone) {
        int at = end(FILLER, from);
        Gap gap = Gap.BLANK;
        for (; at < text.length() && at < from + FARTHEST; at++) {
            char c = text.charAt(at);
            if (c == '\n') {
                if (!alone) {
                    return Optional.empty();
                }
                gap = Gap.LINE;
            } else if (c == '\t' || "|│┃".indexOf(c) >= 0 || (c == ' ' && at > 0 && text.charAt(at - 1) == ' ')) {
                gap = gap == Gap.BLANK ? Gap.CELL : gap;
            } else if (":=→⇒・—–".indexOf(c) >= 0 || text.startsWith("..", at) || (c == '.' && gap == Gap.SIGN)) {
                gap = gap == Gap.LINE ? gap : Gap.SIGN;
            } else if (end(IS, c == 'は' ? at : at - 1) > at) {
                gap = Gap.IS;
                at = end(IS, c == 'は' ? at : at - 1) - 1;
            } else if (end(NOTE, at) > at && gap == Gap.BLANK) {
                at = end(NOTE, at) - 1;
            } else if (c != ' ' && "」』】])\"「『[".indexOf(c) < 0) {
                return Optional.of(new Place(at, gap));
            }
        }
        return Optional.empty();
    }

    private int end(Pattern pattern, int at) {
        var found = pattern.matcher(text).region(Math.max(at, 0), text.length());
        return found.lookingAt() ? found.end() : at;
    }

    /** "The same as the address", "what stands before the at sign", or a name in the middle of a sentence. */
    private Optional<Value> rule(Place place, Item item) {
        if (item != Item.USER) {
            return Optional.empty();
        }
        var said = text.substring(place.start(), Math.min(lineEnd(place.start()), place.start() + LONGEST));
        var cell = CELL_END.split(said, 2)[0];
        if (isRun(said) || cell.isBlank()) {
            return Optional.empty();
        }
        if (place.gap() == Gap.BLANK || place.gap() == Gap.IS) {
            return inSentence(place, SENTENCE_END.split(said, 2)[0]);
        }
        return isColumnOfOnes(said, cell) ? inCell(place, cell) : Optional.empty();
    }

    private Optional<Value> inCell(Place place, String cell) {
        var tokens = Lexer.tokens(text, place.start(), place.start() + CLAUSE_END.split(cell, 2)[0].length());
        boolean isLabel = (place.gap() == Gap.LINE && cell.strip().endsWith(":"))
                || tokens.stream().anyMatch(token -> token.is(Word.PASSWORD) || token.is(Word.SERVER));
        tokens = meant(tokens);
        if (tokens.stream().anyMatch(token -> token.is(Word.PART))) {
            return value(Sighting.PART, place, tokens);
        }
        if (tokens.stream().anyMatch(token -> token.is(Word.SAME))
                && tokens.stream().noneMatch(FreeText::isOfAddress)) {
            return Optional.of(new Value(Sighting.ABOVE, place.start(), tokens.getLast().end()));
        }
        return !isLabel && tokens.stream().anyMatch(FreeText::isOfAddress)
                && (place.gap() != Gap.LINE || isRule(tokens))
                        ? value(Sighting.WHOLE, place, tokens)
                        : Optional.empty();
    }

    private Optional<Value> inSentence(Place place, String sentence) {
        var tokens = meant(Lexer.tokens(text, place.start(), place.start() + sentence.length()));
        if (tokens.stream().anyMatch(token -> token.is(Word.PART))) {
            return value(Sighting.PART, place, tokens);
        }
        var name = NAME.matcher(sentence);
        if (name.find() && Vocabulary.at(sentence, name.start(), sentence.length()).isEmpty()) {
            return Optional.of(new Value(name.group(), place.start() + name.start(), place.start() + name.end()));
        }
        var isRule = place.gap() == Gap.IS ? tokens.stream().anyMatch(FreeText::isOfAddress) : isRule(tokens);
        return isRule && tokens.stream().noneMatch(token -> token.kind() == Token.Kind.ADDRESS)
                ? value(Sighting.WHOLE, place, tokens)
                : Optional.empty();
    }

    /** Without what is denied, and without the example behind the rule. */
    private List<Token> meant(List<Token> tokens) {
        return tokens.stream().takeWhile(token -> !token.is(Word.EXAMPLE))
                .filter(token -> !(token.is(Word.PART) || token.is(Word.WHOLE)) || !isDenied(token)).toList();
    }

    private boolean isDenied(Token token) {
        var before = text.substring(Math.max(0, token.start() - DENIAL), token.start());
        return DENIED_BEFORE.matcher(before).find()
                || DENIED_BEHIND.matcher(text).region(token.end(), Math.min(text.length(), token.end() + DENIAL))
                        .lookingAt();
    }

    private static Optional<Value> value(String rule, Place place, List<Token> tokens) {
        var last = tokens.stream().filter(token -> isOfAddress(token) || token.is(Word.PART)).toList().getLast();
        return Optional.of(new Value(rule, place.start(), last.end()));
    }

    private static boolean isOfAddress(Token token) {
        return token.is(Word.ADDRESS) || token.is(Word.WHOLE)
                || (token.is(Word.MAIL) && token.text().charAt(0) < 128);
    }

    private static boolean isRule(List<Token> tokens) {
        return tokens.stream().anyMatch(token -> token.is(Word.WHOLE))
                || (tokens.stream().anyMatch(token -> token.is(Word.SAME))
                        && tokens.stream().anyMatch(token -> token.is(Word.ADDRESS)));
    }

    /** Whether the cells behind say the same: otherwise this is the head of a table. */
    private static boolean isColumnOfOnes(String said, String cell) {
        return CELL_END.split(said.strip()).length < 2 || said.indexOf(cell, cell.length()) > 0 || cell.contains("(");
    }

    /** Whether the address itself stands there. */
    private static boolean isRun(String said) {
        return said.charAt(0) < 128 && RUN_END.split(said, 2)[0].indexOf('@') > 0;
    }

    private Optional<Value> run(Place place, Item item, int label) {
        int end = place.start();
        while (end < text.length() && end - place.start() < LONGEST && text.charAt(end) > ' '
                && text.charAt(end) < 127) {
            end++;
        }
        end = trimmed(place, end, item);
        var run = text.substring(place.start(), end);
        return !run.isEmpty() && !isCut(end) && !isKnown(place.start(), end) && isPlausible(run)
                && standsAlone(place, end, item, label)
                        ? Optional.of(new Value(run, place.start(), end))
                        : Optional.empty();
    }

    private int trimmed(Place place, int end, Item item) {
        var off = item == Item.USER ? ",;.)]}>\"'" : place.gap() == Gap.IS ? ".,\"" : "\"";
        while (end > place.start() && off.indexOf(text.charAt(end - 1)) >= 0) {
            end--;
        }
        int note = text.substring(place.start(), end).indexOf('(');
        boolean closed = note > 0 && text.substring(place.start() + note, end).indexOf(')') < 0
                && text.substring(end, Math.min(text.length(), end + LONGEST)).indexOf(')') >= 0;
        return closed ? place.start() + note : end;
    }

    /** A letter with an accent behind it shows that this is a word of a language. */
    private boolean isCut(int end) {
        return end < text.length() && text.charAt(end) > 127 && text.charAt(end) < 0x530
                && Character.isLetter(text.charAt(end));
    }

    /** Words of letters are no names and no passwords. */
    private boolean isKnown(int start, int end) {
        return Vocabulary.at(text, start, Math.min(text.length(), start + LONGEST))
                .filter(known -> known.end() >= end).isPresent();
    }

    private static boolean isPlausible(String run) {
        return !MASK.matcher(run).matches() && !run.startsWith("(") && !run.contains("://") && !run.startsWith("<")
                && Vocabulary.at(run, 0, run.length()).filter(known -> known.end() == run.split("[:.,]", 2)[0].length())
                        .isEmpty();
    }

    /** Prose goes on behind its first word; a value does not. */
    private boolean standsAlone(Place place, int end, Item item, int label) {
        var rest = text.substring(end, lineEnd(end));
        boolean ends = rest.isBlank() || VALUE_END.matcher(rest).matches();
        return switch (place.gap()) {
            case LINE, CELL -> ends || (rest.charAt(0) > 127 && !Character.isLetter(rest.charAt(0)));
            case BLANK -> ends && place.start() > 0 && text.charAt(place.start() - 1) == ' '
                    && (text.charAt(label) > 127 || Character.isUpperCase(text.charAt(label + 1)));
            case IS -> AFTER_IS.matcher(rest).matches() && (item == Item.USER || end - place.start() >= 4)
                    && !goesOn(rest, end);
            case SIGN -> !goesOn(rest, end);
        };
    }

    private boolean goesOn(String rest, int end) {
        boolean word = rest.length() > 1 && rest.charAt(0) == ' ' && Character.isLetter(rest.charAt(1))
                && rest.charAt(1) < 128;
        return word && Lexer.tokens(text, end, Math.min(text.length(), end + 20)).stream().limit(1)
                .noneMatch(token -> token.isLabel() && token.start() == end + 1);
    }

    /** The end of the line, as far as anybody need look. */
    private int lineEnd(int from) {
        int end = from;
        while (end < text.length() && end < from + FARTHEST && text.charAt(end) != '\n') {
            end++;
        }
        return end;
    }
}
