package mailsetup.discovery.input;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.UnaryOperator;

/**
 * A field's text on its way to a value. Each step looks for one oddity; the first error ends the way.
 *
 * @param text as corrected so far
 * @param remarks what was said about it so far
 */
record Draft(String text, List<Remark> remarks) {
    /** No honest value of any field is longer, and what follows need not fear a pasted book. */
    static final int LONGEST = 500;

    static Draft of(String typed) {
        return typed.length() > LONGEST
                ? new Draft("", List.of(Remark.error("I-02", "input.too-long", LONGEST)))
                : new Draft(typed, List.of());
    }

    Draft then(UnaryOperator<Draft> step) {
        return refused() ? this : step.apply(this);
    }

    /** For steps whose doubt would only repeat an earlier one in other words. */
    Draft unlessDoubted(UnaryOperator<Draft> step) {
        return remarks.stream().anyMatch(r -> r.kind() == Remark.Kind.WARNING) ? this : then(step);
    }

    /** Asks for a text, where nothing is left of it. */
    Draft needed(String key) {
        return text.isEmpty() ? with(Remark.error("I-15", key)) : this;
    }

    Draft with(Remark remark) {
        var all = new ArrayList<>(remarks);
        all.add(remark);
        return new Draft(text, List.copyOf(all));
    }

    /** The same, where a step came to another text. */
    Draft corrected(String better, Remark remark) {
        return better.equals(text) ? this : new Draft(better, with(remark).remarks);
    }

    /** Does the step to a part of the text only; what it suggests is completed to a suggestion for the whole. */
    Draft within(int from, int to, UnaryOperator<Draft> step) {
        var before = text.substring(0, from);
        var behind = text.substring(to);
        var part = step.apply(new Draft(text.substring(from, to), List.of()));
        var all = new ArrayList<>(remarks);
        part.remarks.forEach(r -> all.add(r.suggestion().map(s -> r.suggesting(before + s + behind)).orElse(r)));
        return new Draft(before + part.text + behind, List.copyOf(all));
    }

    /** Does the step to what stands behind the last at sign, if there is one. */
    Draft behindAt(UnaryOperator<Draft> step) {
        int at = text.lastIndexOf('@');
        return at < 0 ? this : within(at + 1, text.length(), step);
    }

    /**
     * The end of the way.
     *
     * @param parse makes the value or throws {@link IllegalArgumentException}
     * @param key what to say in this case
     */
    <T> Reading<T> reading(Function<String, T> parse, String key) {
        if (refused()) {
            return reading(Optional.empty());
        }
        try {
            return reading(Optional.of(parse.apply(text)));
        } catch (IllegalArgumentException e) {
            return with(Remark.error("I-15", key)).reading(Optional.empty());
        }
    }

    private <T> Reading<T> reading(Optional<T> value) {
        return new Reading<>(value, remarks.stream().sorted(Comparator.comparing(Remark::kind)).toList());
    }

    private boolean refused() {
        return remarks.stream().anyMatch(r -> r.kind() == Remark.Kind.ERROR);
    }
}
