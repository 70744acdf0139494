package mailsetup.diagnosis;

import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import mailsetup.core.Message;
import mailsetup.core.ServerSettings;
import mailsetup.core.Unknown;

/**
 * Everything that is known of a fault without a case. Its texts stand under its rung and id.
 *
 * @param number for short codes, never changed and never used again
 * @param id stable word, also the name of its texts
 * @param rows of the fault catalogue
 * @param about what the arguments of its sentences are, in their order: keys below {@code diagnosis.about}
 */
public record Fault(int number, String id, Rung rung, Mover mover, List<String> rows, List<String> about,
        Set<Trait> traits) {
    public Fault {
        rows = List.copyOf(rows);
        about = List.copyOf(about);
        traits = Set.copyOf(traits);
        if (!id.equals(id.toLowerCase(Locale.ROOT))) {
            throw new IllegalArgumentException("ids are lower case");
        }
    }

    /** A fault with these rows, whose sentences have no arguments. */
    public static Fault of(int number, String id, Rung rung, Mover mover, String... rows) {
        return new Fault(number, id, rung, mover, List.of(rows), List.of(), EnumSet.noneOf(Trait.class));
    }

    /** The same fault, whose sentences are about these things. */
    public Fault about(String... things) {
        return new Fault(number, id, rung, mover, rows, List.of(things), traits);
    }

    /** The same fault with these traits. */
    public Fault with(Trait... special) {
        return new Fault(number, id, rung, mover, rows, about, Set.of(special));
    }

    /** Whether it has that trait. */
    public boolean is(Trait trait) {
        return traits.contains(trait);
    }

    /** Begins a diagnosis of this fault; the facts go into its texts. */
    public Verdict on(ServerSettings server, Object... facts) {
        return new Verdict(this, server, List.of(facts));
    }

    /** What is wrong, in one plain sentence, without a case. */
    public Message title() {
        return text("title", unknown());
    }

    /** Why, with the exact term, without a case. */
    public Message cause() {
        return text("cause", unknown());
    }

    /** What to do next, without a case. */
    public Message remedy() {
        return text("remedy", unknown());
    }

    /** The question that tells it from others on the telephone. */
    public Message question() {
        return text("question", List.of());
    }

    /** What the trade calls it. */
    public Message term() {
        return text("term", List.of());
    }

    /** One of its texts with these facts. */
    public Message text(String part, List<?> facts) {
        return new Message(rung.texts() + id + "." + part, List.copyOf(facts));
    }

    /** What a sentence says of a thing of that kind, of which nothing is known. */
    public static Unknown unknown(String thing) {
        return new Unknown(Message.of("diagnosis.about." + thing));
    }

    private List<Unknown> unknown() {
        return about.stream().map(Fault::unknown).toList();
    }
}
