package mailsetup;

import java.io.IOException;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import mailsetup.cli.CommandLineApp;
import mailsetup.core.Message;
import mailsetup.files.SafeFile;
import mailsetup.handoff.setupfile.Reading;
import mailsetup.handoff.setupfile.SetupFile;
import mailsetup.handoff.setupfile.SetupFileReader;
import mailsetup.handoff.setupfile.SignerCheck;
import mailsetup.practice.PracticeServer;
import mailsetup.ui.MailSetupApp;

/** Entry point. */
public final class Main {
    private static final List<String> PRACTICE = List.of("--practice");

    private Main() {}

    /** No argument, {@code --practice} alone or a setup file opens the wizard; everything else goes to the command line. */
    public static void main(String[] args) {
        var typed = List.of(args);
        NameServer.inTheseArguments(typed).ifPresent(NameServer::useForEverything);
        boolean opens = typed.size() == 1 && typed.getFirst().endsWith(SetupFile.ENDING) && Display.isThere();
        if (!typed.isEmpty() && !typed.equals(PRACTICE) && !opens) {
            System.exit(commandLine().run(args));
        }
        if (!Display.isThere() || !opensWindow(typed.equals(PRACTICE),
                opens ? Optional.of(read(typed.getFirst())) : Optional.empty())) {
            System.exit(commandLine().runWithoutDisplay(System.out));
        }
    }

    /** A display may be named and still not answer. */
    private static boolean opensWindow(boolean practice, Optional<Reading> opened) {
        try {
            MailSetupApp.launch(Wiring.assistant(), PracticeServer::start, Wiring.presets(), practice, opened,
                    opened.isPresent() ? Wiring.signerCheck() : new SignerCheck(Set.of()));
            return true;
        } catch (RuntimeException _) {
            return false;
        }
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
