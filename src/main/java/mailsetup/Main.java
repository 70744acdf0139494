package mailsetup;

import mailsetup.cli.CommandLineApp;
import mailsetup.practice.PracticeServer;

/** Entry point. */
public final class Main {
    private Main() {}

    /** No argument opens the wizard, arguments go to the command line. */
    public static void main(String[] args) {
        System.exit(new CommandLineApp(Wiring.assistant(), PracticeServer::start).run(args));
    }
}
