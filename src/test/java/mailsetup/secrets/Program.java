package mailsetup.secrets;

import java.io.IOException;
import mailsetup.Wiring;
import mailsetup.cli.CommandLineApp;
import mailsetup.practice.PracticeServer;
import mailsetup.support.organisation.Organisation;

/** The command line in a process of its own, which stays alive after its work until standard input ends. */
final class Program {
    static final String DONE = "-- done: ";

    /** Reachable for as long as the process lives, as it is in a window. */
    private static final CommandLineApp APP = new CommandLineApp(Wiring.assistant(), PracticeServer::start,
            Wiring.presets(Organisation.NONE), Organisation.NONE);

    private Program() {}

    public static void main(String[] args) throws IOException {
        System.out.println(DONE + APP.run(args));
        while (System.in.read() >= 0) {
            // Whoever started this looks into its memory meanwhile.
        }
    }
}
