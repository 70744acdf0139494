package mailsetup.cli;

import java.io.IOException;
import java.util.List;

/** One command. */
interface Subcommand {
    /** How it is typed. */
    Syntax syntax();

    /** Further commands behind its name. */
    default List<Subcommand> subcommands() {
        return List.of();
    }

    /** Does it. */
    ExitCode run(Typed typed, Call call) throws UsageException, IOException;
}
