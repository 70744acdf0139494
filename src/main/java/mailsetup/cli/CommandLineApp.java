package mailsetup.cli;

import java.io.IOException;
import java.io.PrintStream;
import java.util.List;
import mailsetup.assistant.Assistant;
import mailsetup.core.text.Messages;
import mailsetup.discovery.presets.PresetBook;
import mailsetup.handoff.setupfile.SetupLink;
import mailsetup.practice.PracticeStarter;
import mailsetup.support.organisation.Organisation;

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

    /** Reads what was typed, once for window and command line. */
    public static Typed read(String... args) {
        return CommandTree.read(List.of(args));
    }

    /** Reads and runs a command. */
    public int run(String... args) {
        return run(read(args));
    }

    /** Runs a command; the exit code is 0 (all servers work), 1 (something does not), 2 (wrong usage) or 70 (our fault). */
    public int run(Typed typed) {
        var messages = messages(typed);
        organisation.mistake().ifPresent(why -> terminal.err().println(messages.text(why)));
        return guarded(typed, messages, () -> command(typed, call(terminal, messages)));
    }

    /**
     * What a window would show, where none can be opened; the exit code is that of {@link #run}.
     *
     * @param missing packages without which no window opens
     */
    public int runWithoutDisplay(Typed typed, PrintStream out, List<String> missing) {
        var messages = messages(typed);
        var call = call(terminal.writingTo(out), messages);
        return guarded(typed, messages, () -> {
            if (typed.file().filter(SetupLink::isForWindow).isPresent()) {
                throw new UsageException("cli.usage.needs-window");
            }
            if (typed.file().isPresent()) {
                return new ReportCommand().run(typed, call);
            }
            var code = new PracticeCommand().run(typed, call);
            call.paper().hanging("", missing.isEmpty()
                    ? messages.text("cli.no-display")
                    : messages.text("cli.no-window-libraries", String.join(" ", missing)));
            return code;
        });
    }

    private static ExitCode command(Typed typed, Call call) throws UsageException, IOException {
        if (typed.root().isVersionHelpRequested()) {
            call.terminal().out().println(Version.text());
            return ExitCode.FINE;
        }
        typed.requireUnderstood();
        if (typed.command().isUsageHelpRequested()) {
            return HelpCommand.print(typed.names(), call);
        }
        typed.get(Options.LANG);
        if (typed.command().commandSpec().userObject() instanceof Subcommand command) {
            return command.run(typed, call);
        }
        typed.get(Options.LAB);
        throw new UsageException("cli.usage.no-command");
    }

    private Call call(Terminal where, Messages messages) {
        return new Call(assistant, practice, presets, organisation, where, messages,
                () -> new CommandTree(key -> messages.text("cli.help." + key), where.style().width()).commandLine());
    }

    /** What was asked for comes before what the organisation speaks, and that before what the system speaks. */
    private Messages messages(Typed typed) {
        return Messages.in(typed.language().or(organisation::language).orElse(terminal.language()));
    }

    private int guarded(Typed typed, Messages messages, Job job) {
        try {
            return job.run().number();
        } catch (UsageException e) {
            e.text().forEach(sentence -> terminal.err().println(messages.text(sentence)));
            terminal.err().println(messages.text("cli.usage.hint", typed.command().commandSpec().qualifiedName()));
            return ExitCode.USAGE.number();
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
        return ExitCode.OUR_FAULT.number();
    }

    private interface Job {
        ExitCode run() throws UsageException, IOException;
    }
}
