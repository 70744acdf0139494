package mailsetup.discovery.letter;

import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import mailsetup.core.Protocol;

/** The words that stand together before a value. */
final class Group {
    private static final Map<Word, Item> ITEMS = new EnumMap<>(Map.of(Word.SERVER, Item.SERVER, Word.PORT, Item.PORT,
            Word.SECURITY, Item.SECURITY, Word.USER, Item.USER, Word.PASSWORD, Item.PASSWORD, Word.ADDRESS,
            Item.ADDRESS));
    private static final Set<Word> MAIL = EnumSet.of(Word.IMAP, Word.POP, Word.SMTP, Word.INCOMING, Word.OUTGOING,
            Word.MAIL, Word.ADDRESS);

    private final Set<Word> words = EnumSet.noneOf(Word.class);
    private final int line;
    private Optional<Item> item = Optional.empty();
    private boolean valued;

    Group(int line) {
        this.line = line;
    }

    /** The words of a row, with those of a column where they say more. */
    static Group crossing(Group row, Group column) {
        var both = new Group(row.line);
        both.words.addAll(column.item.isPresent() ? column.words : row.words);
        both.words.addAll(column.protocols().isEmpty() ? row.protocolWords() : column.protocolWords());
        both.item = column.item.or(() -> row.item);
        return both;
    }

    void add(Word word) {
        words.add(word);
        item = Optional.ofNullable(ITEMS.get(word)).or(() -> item);
    }

    /** A value has followed: the next word begins another group. */
    void close() {
        valued = true;
    }

    boolean isClosed() {
        return valued;
    }

    boolean isIn(int number) {
        return line == number;
    }

    boolean has(Word word) {
        return words.contains(word);
    }

    boolean isEmpty() {
        return words.isEmpty();
    }

    Optional<Item> item() {
        return item;
    }

    boolean isMail() {
        return words.stream().anyMatch(MAIL::contains);
    }

    boolean isForeign() {
        return has(Word.FOREIGN);
    }

    /** Whether the words keep what stands beside them out. */
    boolean isAside() {
        return isForeign() || has(Word.ASIDE) || has(Word.FORMER) || has(Word.EXAMPLE);
    }

    /** The protocols it names; "incoming" alone leaves open which. */
    Set<Protocol> protocols() {
        var named = EnumSet.noneOf(Protocol.class);
        addIf(named, Word.IMAP, Protocol.IMAP);
        addIf(named, Word.POP, Protocol.POP3);
        if (has(Word.INCOMING) && named.isEmpty()) {
            named.addAll(Protocol.INCOMING);
        }
        addIf(named, Word.SMTP, Protocol.SMTP);
        addIf(named, Word.OUTGOING, Protocol.SMTP);
        return has(Word.ALL) && named.isEmpty() ? EnumSet.allOf(Protocol.class) : named;
    }

    private void addIf(Set<Protocol> named, Word word, Protocol protocol) {
        if (has(word)) {
            named.add(protocol);
        }
    }

    private Set<Word> protocolWords() {
        var some = EnumSet.copyOf(EnumSet.of(Word.IMAP, Word.POP, Word.SMTP, Word.INCOMING, Word.OUTGOING, Word.ALL));
        some.retainAll(words);
        return some;
    }
}
