package mailsetup.cli;

import java.util.function.UnaryOperator;
import picocli.CommandLine.Model.OptionSpec;

/** A switch; {@code --json=false} is off. */
record Flag(String name) implements Parameter {
    @Override
    public OptionSpec spec(UnaryOperator<String> words) {
        return OptionSpec.builder(name).type(boolean.class).description(words.apply(name.substring(2))).build();
    }
}
