package mailsetup.discovery.letter;

import java.util.List;
import java.util.Optional;
import mailsetup.core.MailPort;

/** Reads the lines from top to bottom, remembering what they speak of, and collects every value. */
final class LetterReader {

    private static final int LONGEST_NOTE = 40;
    private static final int NEAR_BY = 6;
    /** Behind so many labels of a user name or a password a value is looked for; an honest letter has fewer. */
    private static final int MOST_LOOKS = 2000;

    private final String text;
    private final FreeText free;
    private final Topic topic = new Topic();
    private final Sightings found;
    private Group group = new Group(-1);
    private List<Group> heads = List.of();
    private int number;
    private int readUpTo;
    private int looks;
    /** How many cells the line before had: the head of a table is its first row. */
    private int width;
    private Optional<Token> protectionLabel = Optional.empty();
    private boolean afterLabel;
    private boolean labelLine;
    private boolean sentence;
    private boolean blank;
    private Optional<Token> before = Optional.empty();
    private Optional<Token> next = Optional.empty();

    private LetterReader(String text) {
        this.text = text;
        free = new FreeText(text);
        found = new Sightings(topic);
    }

    /** Everything that looks like a value of interest in the narrowed text. */
    static Sightings through(Outdated.Rest rest) {
        var reader = new LetterReader(rest.text());
        rest.lines().stream().filter(line -> !line.isMailHeader()).forEach(reader::line);
        return reader.found;
    }

    private void line(Line line) {
        number++;
        labelLine = line.isLabel();
        sentence = line.isSentence();
        blank = line.isBlank();
        topic.newLine(sentence);
        protectionLabel = Optional.empty();
        found.newLine();
        mark(line);
        var row = group;
        for (int i = 0; i < line.cells().size(); i++) {
            var cell = line.cells().get(i);
            if (line.cells().size() == heads.size() && !labelLine && i > 0
                    && (!cell.isLabel() || heads.get(i).has(Word.USER))) {
                group = Group.crossing(row, heads.get(i));
                group.item().filter(item -> item == Item.USER || item == Item.PASSWORD)
                        .flatMap(item -> free.filling(cell, item)).ifPresent(this::free);
            }
            for (int k = 0; k < cell.tokens().size(); k++) {
                next = k + 1 < cell.tokens().size() ? Optional.of(cell.tokens().get(k + 1)) : Optional.empty();
                token(cell.tokens().get(k), cell, line);
            }
            row = cell.isLabel() ? group : row;
        }
        hear();
        if (labelLine) {
            label(line);
        } else if (!blank && line.cells().stream().allMatch(cell -> cell.tokens().isEmpty())) {
            plain(line);
        }
        width = line.cells().size();
        if (sentence || (blank && !afterLabel)) {
            group = new Group(number);
        }
        afterLabel = labelLine || (blank && afterLabel);
        topic.endLine();
    }

    /** "Old settings", "not recommended" above some lines, until another part begins. */
    private void mark(Line line) {
        if ((line.isMark() && line.has(Word.FORMER)) || line.isWarning()) {
            topic.outdated();
        } else if (line.isMark() && line.has(Word.AFTER)) {
            topic.leave();
        }
    }

    private void hear() {
        if (group.isIn(number)) {
            topic.hear(group);
        }
    }

    /** A line of labels only: a heading, the label of the next line, or the head of a table. */
    private void label(Line line) {
        var labels = line.cells().stream().filter(Cell::isLabel).toList();
        if (labels.size() > 1 && !sentence && line.text().indexOf(':') < 0 && line.cells().size() != width) {
            heads = line.cells().stream().map(this::head).toList();
            topic.columns(heads.stream().map(Group::protocols).filter(some -> !some.isEmpty()).toList());
        } else if (sentence) {
            return;
        } else if (topic.heading(group, line.looksLikeHeading())) {
            heads = List.of();
        }
    }

    private Group head(Cell cell) {
        var head = new Group(number);
        cell.tokens().stream().filter(token -> token.kind() == Token.Kind.WORD)
                .forEach(token -> head.add(token.word()));
        return head;
    }

    /** A line that holds nothing known may still begin another part. */
    private void plain(Line line) {
        if (line.looksLikeHeading() && line.text().strip().length() > 1 && !sentence
                && !"*#-".contains(line.text().strip().substring(0, 1))) {
            topic.leave();
            heads = List.of();
        }
    }

    private void token(Token token, Cell cell, Line line) {
        if (token.start() < readUpTo) {
            return;
        }
        switch (token.kind()) {
            case WORD -> word(token, cell, line);
            case HOST, URL -> server(token);
            case ADDRESS -> address(token);
            case NUMBER -> {
                if (!port(token, cell)) {
                    return;
                }
            }
        }
        before = Optional.of(token);
    }

    private void word(Token token, Cell cell, Line line) {
        if (token.word().isSecurity()) {
            if (!group.isIn(number) && startsLine(token, line) && !group.item().equals(Optional.of(Item.SECURITY))
                    && !group.isClosed()) {
                group = new Group(number);
            }
            protectionLabel = startsLine(token, line) ? Optional.of(token) : protectionLabel;
            found.security(token, aimed(token));
            group.close();
        } else if (token.is(Word.OR)) {
            found.choice();
        } else if (token.word().isAnswer()) {
            answer(token);
        } else if (group.isClosed() && token.isLabel() && isBracketed(token, cell)) {
            found.specify(token.word());
        } else if (token.is(Word.SAME)) {
            group.close();
        } else if (token.isLabel()) {
            label(token, line);
        }
    }

    /** "SSL/TLS for IMAP, STARTTLS for SMTP": the protocol stands right behind. */
    private Group aimed(Token security) {
        return next.filter(token -> token.isProtocol() && token.start() - security.end() < NEAR_BY
                && text.substring(security.end(), token.start()).matches(" ?\\p{L}* ?")).map(token -> {
                    var own = new Group(number);
                    own.add(token.word());
                    return own;
                }).orElse(group);
    }

    private void label(Token token, Line line) {
        var isNew = group.isClosed() || group.isEmpty()
                || (!group.isIn(number) && before.filter(last -> last.isLabel()).isPresent()
                        && startsLine(token, line) && !sentence && !topic.wasSentence());
        if (isNew) {
            hear();
            group = new Group(number);
            topic.rewind();
        }
        group.add(token.word());
        group.item().filter(item -> item == Item.USER || item == Item.PASSWORD).filter(_ -> looks++ < MOST_LOOKS)
                .flatMap(item -> free.behind(token.start(), token.end(), item, labelLine))
                .ifPresent(this::free);
    }

    private boolean startsLine(Token token, Line line) {
        return line.cells().stream().flatMap(cell -> cell.tokens().stream()).findFirst().filter(token::equals)
                .isPresent();
    }

    private void free(FreeText.Value value) {
        found.free(value, group);
        readUpTo = value.end();
        group.close();
    }

    /** Words in brackets behind a value belong to it, unless they bring another value. */
    private boolean isBracketed(Token token, Cell cell) {
        var near = text.substring(Math.max(cell.start(), token.start() - LONGEST_NOTE), token.start());
        int open = near.lastIndexOf('(');
        int close = text.substring(token.end(), Math.min(cell.end(), token.end() + LONGEST_NOTE)).indexOf(')');
        if (open < 0 || close < 0 || near.lastIndexOf(')') > open) {
            return false;
        }
        return Lexer.tokens(text, token.start() - near.length() + open, token.end() + close).stream()
                .allMatch(Token::isLabel);
    }

    private void answer(Token token) {
        if (token.word() == Word.NO && before.filter(last -> last.kind() == Token.Kind.WORD && last.word().isSecurity())
                .isPresent()) {
            found.withoutSecurity(token);
        } else if (token.word() == Word.NO && group.item().equals(Optional.of(Item.SECURITY)) && !group.isClosed()) {
            found.security(token, group);
            group.close();
        } else if (token.word() == Word.YES && protectionLabel.isPresent() && group.item().isEmpty()
                && !group.protocols().isEmpty() && !group.isClosed()) {
            found.security(protectionLabel.get(), group);
            group.close();
        } else if (group.has(Word.AUTH)) {
            group.close();
        }
    }

    private void server(Token token) {
        var named = group.has(Word.SERVER)
                || (!group.protocols().isEmpty() && token.kind() == Token.Kind.HOST);
        var excluded = group.item().filter(item -> item == Item.PASSWORD || item == Item.ADDRESS).isPresent()
                && !group.has(Word.SERVER) && group.isIn(number);
        var evident = token.kind() == Token.Kind.HOST && Sightings.named(token.text()).isPresent();
        if ((named || evident) && !excluded && token.isBare()) {
            found.server(token, group);
        }
        group.close();
    }

    private void address(Token token) {
        if (!group.item().equals(Optional.of(Item.PASSWORD))) {
            found.address(token, group);
            group.close();
        }
    }

    /** Whether the number is a port. */
    private boolean port(Token token, Cell cell) {
        int port = Integer.parseInt(token.text());
        var labelled = group.has(Word.PORT) && (group.isIn(number) || !group.isClosed());
        var behindHost = token.start() > 0 && text.charAt(token.start() - 1) == ':' && before
                .filter(last -> last.kind() == Token.Kind.HOST && last.end() == token.start() - 1).isPresent();
        var known = MailPort.is(port) && ((group.isIn(number) && topic.inLine(group))
                || (cell.tokens().size() == 1 && cell.end() - cell.start() < 12 && topic.isMail(group)));
        boolean isPort = port > 0 && port < 65536 && (labelled || behindHost || known);
        if (isPort) {
            found.port(token, group, MailPort.of(port).map(MailPort::protocol));
            group.close();
        }
        return isPort;
    }
}
