package mailsetup.cli;

import java.util.function.UnaryOperator;
import picocli.CommandLine.Model.ArgSpec;

/** What may stand behind the name of a command. */
sealed interface Parameter permits Flag, Option, Argument {
    /**
     * The same for picocli.
     *
     * @param words the text of a key of help
     */
    ArgSpec spec(UnaryOperator<String> words);
}
