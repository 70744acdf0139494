package mailsetup.cli;

import java.io.IOException;
import java.io.PrintStream;
import java.util.List;
import java.util.Optional;
import mailsetup.assistant.Assistant;
import mailsetup.core.text.Language;
import mailsetup.core.text.Messages;
import mailsetup.core.text.Printable;
import mailsetup.discovery.presets.PresetBook;
import mailsetup.practice.PracticeStarter;
import mailsetup.support.organisation.Organisation;
import picocli.CommandLine.ParseResult;

/** The program on the command line (docs/command-line.md). */
public final class CommandLineApp {
    /** Set to anything, it adds the place in the program to the message about a fault of our own. */
    static final String DEBUG = "MAIL_SETUP_ASSISTANT_DEBUG";

    private final Assistant assistant;
    private final PracticeStarter practice;
    private final PresetBook presets;
    private final Organisation organisation;
    private final Terminal terminal;

    /** The command line in the terminal of this process. */
    public CommandLineApp(Assistant assistant, PracticeStarter practice, PresetBook presets,
            Organisation organisation) {
        this(assistant, practice, presets, organisation, Terminal.system());
    }

    /** The command line in another terminal. */
    public CommandLineApp(Assistant assistant, PracticeStarter practice, PresetBook presets, Organisation organisation,
            Terminal terminal) {
        this.assistant = assistant;
        this.practice = practice;
        this.presets = presets;
        this.organisation = organisation;
        this.terminal = terminal;
    }

    /** Runs a command; the exit code is 0 (all servers work), 1 (something does not), 2 (wrong usage) or 70 (our fault). */
    public int run(String... args) {
        var typed = List.of(args);
        var messages = Messages.in(Commands.language(typed).orElse(language()));
        organisation.mistake().ifPresent(why -> terminal.err().println(messages.text(Printable.message(why))));
        return guarded(messages, () -> command(new Commands(messages), typed, messages));
    }

    /** The main job on the practice server, where no window can be opened; the exit code is that of {@link #run}. */
    public int runWithoutDisplay(PrintStream out) {
        var messages = Messages.in(language());
        var there = terminal.writingTo(out);
        return guarded(messages, () -> {
            var call = new Call(assistant, practice, presets, organisation, there, messages,
                    new Commands(messages).root());
            int code = new PracticeCommand(call).run(false, false);
            call.paper().hanging("", messages.text("cli.no-display"));
            return code;
        });
    }

    private int command(Commands commands, List<String> args, Messages messages) throws UsageException, IOException {
        var root = commands.parse(args);
        var chosen = chosen(root);
        if (root.isVersionHelpRequested()) {
            terminal.out().println(Version.text());
            return 0;
        }
        if (chosen.isUsageHelpRequested()) {
            commands.help(chosen, terminal.out());
            return 0;
        }
        requireKnownLanguage(chosen);
        var command = Optional.ofNullable(root.subcommand()).map(sub -> sub.commandSpec().name())
                .flatMap(name -> Subcommands.find(name, commands))
                .orElseThrow(() -> new UsageException("cli.usage.no-command"));
        return command.run(chosen,
                new Call(assistant, practice, presets, organisation, terminal, messages, commands.root()));
    }

    /** What the organisation speaks comes before what the system speaks. */
    private Language language() {
        return organisation.language().orElse(terminal.language());
    }

    private static ParseResult chosen(ParseResult command) {
        return command.hasSubcommand() ? chosen(command.subcommand()) : command;
    }

    private static void requireKnownLanguage(ParseResult options) throws UsageException {
        String word = options.matchedOptionValue("--lang", "en");
        if (Commands.language(word).isEmpty()) {
            throw new UsageException("cli.usage.language");
        }
    }

    private int guarded(Messages messages, Job job) {
        try {
            return job.run();
        } catch (UsageException e) {
            terminal.err().println(messages.text(e.text()));
            terminal.err().println(messages.text("cli.usage.hint"));
            return ExitCode.USAGE;
        } catch (IOException | RuntimeException | Error e) {
            return ourFault(new OwnFault(e), messages);
        } finally {
            terminal.out().flush();
        }
    }

    private int ourFault(OwnFault fault, Messages messages) {
        terminal.err().println(messages.text("cli.fault", fault.code(), DEBUG));
        if (terminal.environment().containsKey(DEBUG)) {
            fault.trace(terminal.err());
        }
        return ExitCode.OUR_FAULT;
    }

    private interface Job {
        int run() throws UsageException, IOException;
    }
}
