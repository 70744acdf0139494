package mailsetup;

import java.util.List;
import mailsetup.cli.CommandLineApp;
import mailsetup.practice.PracticeServer;
import mailsetup.ui.MailSetupApp;

/** Entry point. */
public final class Main {
    private static final List<String> PRACTICE = List.of("--practice");

    private Main() {}

    /** No argument, or {@code --practice} alone, opens the wizard; everything else goes to the command line. */
    public static void main(String[] args) {
        var typed = List.of(args);
        NameServer.inTheseArguments(typed).ifPresent(NameServer::useForEverything);
        if (!typed.isEmpty() && !typed.equals(PRACTICE)) {
            System.exit(commandLine().run(args));
        }
        if (!Display.isThere() || !opensWindow(typed.equals(PRACTICE))) {
            System.exit(commandLine().runWithoutDisplay(System.out));
        }
    }

    /** A display may be named and still not answer. */
    private static boolean opensWindow(boolean practice) {
        try {
            MailSetupApp.launch(Wiring.assistant(), PracticeServer::start, Wiring.presets(), practice);
            return true;
        } catch (RuntimeException _) {
            return false;
        }
    }

    private static CommandLineApp commandLine() {
        return new CommandLineApp(Wiring.assistant(), PracticeServer::start, Wiring.presets());
    }
}
