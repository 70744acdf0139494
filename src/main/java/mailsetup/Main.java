package mailsetup;

import java.util.List;
import mailsetup.cli.CommandLineApp;
import mailsetup.practice.PracticeServer;
import mailsetup.ui.MailSetupApp;

/** Entry point. */
public final class Main {
    private Main() {}

    /**
     * No argument, {@code --practice} or {@code --lab FAULT} alone opens the wizard; everything else goes to the command
     * line.
     */
    public static void main(String[] args) {
        var opening = Opening.read(List.of(args));
        if (!opening.window() || !Display.isThere() || !opensWindow(opening)) {
            System.exit(run(opening.command()));
        }
    }

    private static int run(List<String> command) {
        return command.isEmpty()
                ? commandLine().runWithoutDisplay(System.out)
                : commandLine().run(command.toArray(String[]::new));
    }

    /** A display may be named and still not answer. */
    private static boolean opensWindow(Opening opening) {
        try {
            MailSetupApp.launch(Wiring.assistant(), PracticeServer::start, opening.practice(), opening.fault());
            return true;
        } catch (RuntimeException _) {
            return false;
        }
    }

    private static CommandLineApp commandLine() {
        return new CommandLineApp(Wiring.assistant(), PracticeServer::start);
    }
}
