package mailsetup.cli;

import java.util.List;
import java.util.stream.Stream;

/**
 * How a command is typed.
 *
 * @param help key of its help
 * @param parameters what may stand behind its name, in the order of help
 * @param hyphens whether a word that begins with a hyphen, and is no option, belongs to the text
 */
record Syntax(String name, String help, List<Parameter> parameters, boolean hyphens) {
    static Syntax of(String name, Parameter... parameters) {
        return new Syntax(name, name, List.of(parameters), false);
    }

    /** The same with another key of help. */
    Syntax explainedBy(String key) {
        return new Syntax(name, key, parameters, hyphens);
    }

    Syntax with(List<? extends Parameter> more) {
        return new Syntax(name, help, Stream.concat(parameters.stream(), more.stream()).toList(), hyphens);
    }

    Syntax withHyphens() {
        return new Syntax(name, help, parameters, true);
    }
}
