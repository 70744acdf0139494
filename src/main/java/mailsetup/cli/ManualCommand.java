package mailsetup.cli;

/** Prints the manual page. */
final class ManualCommand implements Subcommand {
    @Override
    public Syntax syntax() {
        return Syntax.of("man");
    }

    @Override
    public ExitCode run(Typed typed, Call call) {
        call.terminal().out().print(new ManPage(call.commands().get().getCommandSpec(), call.messages()).text());
        return ExitCode.FINE;
    }
}
