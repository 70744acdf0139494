package mailsetup;

import java.util.List;
import mailsetup.cli.CommandLineApp;
import mailsetup.practice.PracticeServer;

/** Entry point. */
public final class Main {
    private Main() {}

    /**
     * No argument, {@code --practice}, {@code --lab FAULT} or a setup file alone opens the wizard; everything else goes
     * to the command line.
     */
    public static void main(String[] args) {
        var typed = List.of(args);
        NameServer.inTheseArguments(typed).ifPresent(NameServer::useForEverything);
        var opening = Opening.read(typed);
        if (!opening.window() || !Display.isThere() || !Window.opens(opening)) {
            System.exit(run(opening.command()));
        }
    }

    private static int run(List<String> command) {
        return command.isEmpty()
                ? commandLine().runWithoutDisplay(System.out)
                : commandLine().run(command.toArray(String[]::new));
    }

    private static CommandLineApp commandLine() {
        return new CommandLineApp(Wiring.assistant(), PracticeServer::start, Wiring.presets());
    }
}
