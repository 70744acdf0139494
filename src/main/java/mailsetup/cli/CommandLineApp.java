package mailsetup.cli;

import java.io.IOException;
import java.io.PrintStream;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import mailsetup.assistant.Assistant;
import mailsetup.core.Secret;
import mailsetup.practice.PracticeStarter;
import mailsetup.practice.lab.Lab;
import mailsetup.practice.lab.LabFault;
import mailsetup.probe.Deadline;
import mailsetup.probe.Login;
import mailsetup.text.Messages;
import picocli.CommandLine.ParseResult;

/** The program on the command line (docs/command-line.md). */
public final class CommandLineApp {
    /** Set to anything, it adds the place in the program to the message about a fault of our own. */
    static final String DEBUG = "MAIL_SETUP_ASSISTANT_DEBUG";
    private static final int WRONG_USAGE = 2;
    private static final int OUR_FAULT = 70;
    private static final Duration PRACTICE_LIMIT = Duration.ofSeconds(30);

    private final Assistant assistant;
    private final PracticeStarter practice;
    private final Terminal terminal;

    /** The command line in the terminal of this process. */
    public CommandLineApp(Assistant assistant, PracticeStarter practice) {
        this(assistant, practice, Terminal.system());
    }

    /** The command line in another terminal. */
    public CommandLineApp(Assistant assistant, PracticeStarter practice, Terminal terminal) {
        this.assistant = assistant;
        this.practice = practice;
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
            Paper.on(out, messages).hanging("", messages.text("cli.no-display"));
            return code;
        });
    }

    private int command(Commands commands, List<String> args, Messages messages) throws UsageException, IOException {
        var root = commands.parse(args);
        var chosen = root.hasSubcommand() ? root.subcommand() : root;
        if (root.isVersionHelpRequested()) {
            terminal.out().println(Version.text());
            return 0;
        }
        if (chosen.isUsageHelpRequested()) {
            commands.help(chosen, terminal.out());
            return 0;
        }
        requireKnownLanguage(chosen);
        return switch (root.hasSubcommand() ? chosen.commandSpec().name() : "") {
            case "probe" -> probe(chosen, messages);
            case "practice" -> practise(played(chosen), terminal, messages, Commands.on(chosen, "--json"));
            default -> throw new UsageException("cli.usage.no-command");
        };
    }

    private int probe(ParseResult options, Messages messages) throws UsageException {
        var request = ProbeRequest.read(options);
        var question = messages.text("cli.password-question", request.address());
        var password = new PasswordInput(terminal, question).read(options);
        try {
            var deadline = Deadline.in(request.limit());
            var trusting = request.believing(assistant);
            // Finding may take half of the time, so that testing has the other half.
            var servers = request.servers(trusting, deadline.atMost(request.limit().dividedBy(2)));
            var login = password.map(secret -> new Login(request.address(), secret,
                    Commands.on(options, "--allow-plain-login"), Commands.on(options, "--go-on")));
            return new Round(trusting, terminal, messages).run(request.address(), servers, login, deadline.remaining(),
                    Commands.on(options, "--json"));
        } finally {
            password.ifPresent(Secret::wipe);
        }
    }

    private int practise(PracticeStarter starter, Terminal target, Messages messages, boolean json)
            throws IOException {
        try (var server = starter.start(); var secret = new Secret(server.password().toCharArray())) {
            if (!json) {
                Paper.on(target.out(), messages).hanging("", messages.text("cli.practice"));
                target.out().println();
            }
            return new Round(assistant.trusting(List.of(server.authority())).in(server.network()), target, messages)
                    .run(server.address(),
                            server.asked(), Optional.of(Login.careful(server.address(), secret)), PRACTICE_LIMIT, json);
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
            return WRONG_USAGE;
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
        return OUR_FAULT;
    }

    private interface Job {
        int run() throws UsageException, IOException;
    }
}
