package mailsetup;

import java.io.IOException;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import mailsetup.cli.CommandLineApp;
import mailsetup.core.Message;
import mailsetup.files.SafeFile;
import mailsetup.handoff.setupfile.Reading;
import mailsetup.handoff.setupfile.SetupFile;
import mailsetup.handoff.setupfile.SetupFileReader;
import mailsetup.handoff.setupfile.SignerCheck;
import mailsetup.practice.PracticeServer;
import mailsetup.ui.Beginning;
import mailsetup.ui.MailSetupApp;
import mailsetup.ui.sampler.SamplerWindow;

/** Entry point. */
public final class Main {
    /** For whoever designs or translates the window; in no help text, because nobody else needs it. */
    private static final List<String> SAMPLER = List.of("--sampler");

    private Main() {}

    /**
     * No argument, {@code --practice}, {@code --lab FAULT} or a setup file alone opens the wizard; everything else goes
     * to the command line.
     */
    public static void main(String[] args) {
        var typed = List.of(args);
        NameServer.inTheseArguments(typed).ifPresent(NameServer::useForEverything);
        if (typed.equals(SAMPLER) && Display.isThere()) {
            SamplerWindow.launch(Wiring.presets());
            return;
        }
        var opening = Opening.read(typed);
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
            MailSetupApp.launch(Wiring.assistant(), PracticeServer::start, Wiring.presets(), beginning(opening));
            return true;
        } catch (RuntimeException _) {
            return false;
        }
    }

    private static Beginning beginning(Opening opening) {
        var check = opening.setupFile().isPresent() ? Wiring.signerCheck() : new SignerCheck(Set.of());
        return new Beginning(opening.practice(), opening.fault(), opening.setupFile().map(Main::read), check);
    }

    private static Reading read(String file) {
        try {
            return SetupFileReader.read(SafeFile.read(Path.of(file), SetupFile.LARGEST));
        } catch (IOException | InvalidPathException e) {
            return new Reading.Refused(Message.of("handoff.file.unreadable"));
        }
    }

    private static CommandLineApp commandLine() {
        return new CommandLineApp(Wiring.assistant(), PracticeServer::start, Wiring.presets());
    }
}
