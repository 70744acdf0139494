package mailsetup.cli;

import java.util.List;
import java.util.function.UnaryOperator;
import picocli.CommandLine.Model.OptionSpec;

/**
 * An option with a value.
 *
 * @param label what stands for the value in help
 * @param help key of its help
 * @param reader of the value
 * @param required whether the command does nothing without it
 * @param several whether it may be given more than once
 * @param bare whether its reader, and not picocli, tells what is wrong without a value
 */
record Option<T>(String name, String label, String help, Reader<T> reader, boolean required, boolean several,
        boolean bare)
        implements
            Parameter {
    /** An option that may be missing; the key of its help is its name. */
    static <T> Option<T> of(String name, String label, Reader<T> reader) {
        return new Option<>(name, label, name.substring(2), reader, false, false, false);
    }

    /** An option whose value is any text. */
    static Option<String> text(String name, String label) {
        return of(name, label, Reader.text());
    }

    /** One that means something of its own in one command. */
    Option<T> explainedBy(String key) {
        return new Option<>(name, label, key, reader, required, several, bare);
    }

    Option<T> needed() {
        return new Option<>(name, label, help, reader, true, several, bare);
    }

    Option<T> repeatable() {
        return new Option<>(name, label, help, reader, required, true, bare);
    }

    /** Without a value it reads an empty one. */
    Option<T> bareToo() {
        return new Option<>(name, label, help, reader, required, several, true);
    }

    @Override
    public OptionSpec spec(UnaryOperator<String> words) {
        var spec = OptionSpec.builder(name).paramLabel(label).type(several ? List.class : String.class)
                .auxiliaryTypes(String.class).description(words.apply(help)).required(required);
        return (bare ? spec.arity("0..1").fallbackValue("") : spec).build();
    }
}
