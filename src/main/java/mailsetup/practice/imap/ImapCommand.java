package mailsetup.practice.imap;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import mailsetup.practice.wire.Reaction;

/**
 * One command, taken apart.
 *
 * @param verb in capitals
 * @param args without their quotes; a list in parentheses is one argument
 */
record ImapCommand(String tag, String verb, List<String> args) {
    /** Reads a whole command with its literals; empty when it has no tag and verb. */
    static Optional<ImapCommand> parse(String text) {
        var words = ImapWords.split(text);
        return words.size() < 2
                ? Optional.empty()
                : Optional.of(new ImapCommand(words.get(0), words.get(1).toUpperCase(Locale.ROOT),
                        words.subList(2, words.size())));
    }

    /** The argument at that place, or nothing at all. */
    String arg(int place) {
        return place < args.size() ? args.get(place) : "";
    }

    /** What follows UID: the command it belongs to. */
    ImapCommand behindUid() {
        return new ImapCommand(tag, arg(0).toUpperCase(Locale.ROOT), args.stream().skip(1).toList());
    }

    Reaction ok(List<String> untagged, String text) {
        return Reaction.says(untagged, tag + " OK " + text);
    }

    Reaction ok(String text) {
        return ok(List.of(), text);
    }

    Reaction no(String text) {
        return Reaction.says(tag + " NO " + text);
    }

    Reaction bad(String text) {
        return Reaction.says(tag + " BAD " + text);
    }

    /** Arguments may be passwords. */
    @Override
    public String toString() {
        return tag + " " + verb;
    }
}
