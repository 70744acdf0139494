package mailsetup.cli;

import java.util.List;

/** A command that does nothing by itself, and holds others; {@code missing} is what is said where none is typed. */
record Group(Syntax syntax, String missing, List<Subcommand> subcommands) implements Subcommand {
    @Override
    public ExitCode run(Typed typed, Call call) throws UsageException {
        throw new UsageException(missing);
    }
}
