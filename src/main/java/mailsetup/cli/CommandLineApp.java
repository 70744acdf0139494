package mailsetup.cli;

import java.io.IOException;
import java.io.PrintStream;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import mailsetup.assistant.Assistant;
import mailsetup.core.EmailAddress;
import mailsetup.core.Secret;
import mailsetup.practice.PracticeStarter;
import mailsetup.practice.lab.Lab;
import mailsetup.practice.lab.LabFault;
import mailsetup.practice.lab.Workshop;
import mailsetup.presets.PresetBook;
import mailsetup.probe.Deadline;
import mailsetup.probe.Login;
import mailsetup.text.Messages;
import mailsetup.text.Printable;
import picocli.CommandLine.ParseResult;

/** The program on the command line (docs/command-line.md). */
public final class CommandLineApp {
    /** Set to anything, it adds the place in the program to the message about a fault of our own. */
    static final String DEBUG = "MAIL_SETUP_ASSISTANT_DEBUG";
    private static final Duration PRACTICE_LIMIT = Duration.ofSeconds(30);

    private final Assistant assistant;
    private final PracticeStarter practice;
    private final PresetBook presets;
    private final Terminal terminal;

    /** The command line in the terminal of this process. */
    public CommandLineApp(Assistant assistant, PracticeStarter practice, PresetBook presets) {
        this(assistant, practice, presets, Terminal.system());
    }

    /** The command line in another terminal. */
    public CommandLineApp(Assistant assistant, PracticeStarter practice, PresetBook presets, Terminal terminal) {
        this.assistant = assistant;
        this.practice = practice;
        this.presets = presets;
        this.terminal = terminal;
    }

    /** Runs a command; the exit code is 0 (all servers work), 1 (something does not), 2 (wrong usage) or 70 (our fault). */
    public int run(String... args) {
        var typed = List.of(args);
        var messages = Messages.in(Commands.language(typed).orElse(terminal.language()));
        return guarded(messages, () -> command(new Commands(messages), typed, messages));
    }

    /** The main job on the practice server, where no window can be opened; the exit code is that of {@link #run}. */
    public int runWithoutDisplay(PrintStream out) {
        var messages = Messages.in(terminal.language());
        return guarded(messages, () -> {
            int code = practise(practice, terminal.writingTo(out), messages, false);
            Paper.on(terminal.writingTo(out), messages).hanging("", messages.text("cli.no-display"));
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
        return switch (root.hasSubcommand() ? root.subcommand().commandSpec().name() : "") {
            case "probe" -> probe(chosen, messages);
            case "discover" -> new DiscoverCommand(assistant, terminal, messages).run(chosen);
            case "practice" -> practise(played(chosen), terminal, messages, Commands.on(chosen, "--json"));
            case "presets" -> new PresetsCommand(presets, terminal, messages).run(chosen);
            case "letter" -> new LetterCommand(terminal, messages).run(chosen);
            case "export" -> new Export(terminal, messages).run(chosen);
            default -> other(chosen, commands, messages);
        };
    }

    private static ParseResult chosen(ParseResult command) {
        return command.hasSubcommand() ? chosen(command.subcommand()) : command;
    }

    private int other(ParseResult chosen, Commands commands, Messages messages) throws UsageException, IOException {
        var found = Subcommands.find(chosen.commandSpec().name(), commands)
                .orElseThrow(() -> new UsageException("cli.usage.no-command"));
        return found.run(chosen, new Call(assistant, terminal, messages, commands.root()));
    }

    private int probe(ParseResult options, Messages messages) throws UsageException {
        var request = ProbeRequest.read(options);
        var wishes = Wishes.read(options);
        if (!Commands.on(options, "--json")) {
            prepare(request.address(), messages);
        }
        var question = messages.text("cli.password-question", request.address());
        var password = new PasswordInput(terminal, question).read(options);
        try {
            var deadline = Deadline.in(request.limit());
            var trusting = request.believing(assistant);
            // Finding may take half of the time, so that testing has the other half.
            var servers = request.servers(trusting, deadline.atMost(request.limit().dividedBy(2)),
                    password.isPresent());
            var login = password.map(secret -> new Login(request.address(), secret,
                    Commands.on(options, "--allow-plain-login"), Commands.on(options, "--go-on")));
            return new Round(trusting, terminal, messages, wishes).run(request.address(), servers, login,
                    deadline.remaining(), Commands.on(options, "--json"));
        } finally {
            password.ifPresent(Secret::wipe);
        }
    }

    /** What to do at the provider first, told before the password is asked. */
    private void prepare(EmailAddress address, Messages messages) {
        var paper = Paper.on(terminal.err(), messages);
        presets.ofDomain(address.domain()).map(PresetSheet::firsts).ifPresent(firsts -> firsts
                .forEach(first -> paper.hanging("", messages.text(Printable.message(first)))));
    }

    private int practise(PracticeStarter starter, Terminal target, Messages messages, boolean json)
            throws IOException {
        try (var server = starter.start(); var secret = new Secret(server.password().toCharArray())) {
            if (!json) {
                Paper.on(target, messages).hanging("", messages.text("cli.practice"));
                target.out().println();
            }
            var there = assistant.trusting(List.of(server.authority())).in(server.network());
            return new Round(there, target, messages, Wishes.NONE).run(server.address(), server.asked(),
                    Optional.of(Login.careful(server.address(), secret)), PRACTICE_LIMIT, json);
        }
    }

    /** The good server, or the one of the lab with one thing wrong. */
    private PracticeStarter played(ParseResult options) throws UsageException {
        String fault = options.matchedOptionValue("--lab", "");
        if (fault.isEmpty()) {
            return practice;
        }
        var odd = Lab.find(fault).orElseThrow(
                () -> new UsageException("cli.usage.lab", Lab.all().stream().map(LabFault::fault).toList()));
        return () -> practice.start(odd);
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
