package mailsetup;

import java.io.IOException;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import mailsetup.baseline.file.BaselineStore;
import mailsetup.cli.CommandLineApp;
import mailsetup.core.Message;
import mailsetup.files.SafeFile;
import mailsetup.files.SystemFolders;
import mailsetup.handoff.setupfile.Reading;
import mailsetup.handoff.setupfile.SetupFile;
import mailsetup.handoff.setupfile.SetupFileReader;
import mailsetup.handoff.setupfile.SignerCheck;
import mailsetup.organisation.Organisation;
import mailsetup.organisation.file.Packs;
import mailsetup.practice.PracticeServer;
import mailsetup.ui.Beginning;
import mailsetup.ui.MailSetupApp;
import mailsetup.ui.Place;
import mailsetup.ui.sampler.SamplerWindow;

/** Entry point. */
public final class Main {
    /** For whoever designs or translates the window; in no help text, because nobody else needs it. */
    private static final List<String> SAMPLER = List.of("--sampler");
    private static final SystemFolders FOLDERS = SystemFolders.here(System.getenv());

    private Main() {}

    /**
     * No argument, {@code --practice}, {@code --lab FAULT} a setup file or a report alone opens the wizard; everything else goes
     * to the command line.
     */
    public static void main(String[] args) {
        var typed = List.of(args);
        NameServer.inTheseArguments(typed).ifPresent(NameServer::useForEverything);
        if (typed.equals(SAMPLER) && Display.isThere()) {
            SamplerWindow.launch(Wiring.presets(Organisation.NONE));
            return;
        }
        var organisation = Packs.find(OrganisationOption.in(typed), FOLDERS);
        var opening = Opening.read(OrganisationOption.without(typed));
        if (!opening.window() || !Display.isThere() || !opensWindow(opening, organisation)) {
            System.exit(run(opening.command(), organisation));
        }
    }

    private static int run(List<String> command, Organisation organisation) {
        var commandLine = new CommandLineApp(Wiring.assistant(organisation), PracticeServer::start,
                Wiring.presets(organisation), organisation);
        return command.isEmpty()
                ? commandLine.runWithoutDisplay(System.out)
                : commandLine.run(command.toArray(String[]::new));
    }

    /** A display may be named and still not answer. */
    private static boolean opensWindow(Opening opening, Organisation organisation) {
        try {
            MailSetupApp.launch(Wiring.assistant(organisation), PracticeServer::start, Wiring.presets(organisation),
                    beginning(opening), new Place(organisation, BaselineStore.in(FOLDERS)));
            return true;
        } catch (RuntimeException _) {
            return false;
        }
    }

    private static Beginning beginning(Opening opening) {
        var check = opening.setupFile().isPresent() ? Wiring.signerCheck() : new SignerCheck(Set.of());
        return new Beginning(opening.practice(), opening.fault(), opening.setupFile().map(Main::read),
                opening.reportFile(), check);
    }

    private static Reading read(String file) {
        try {
            return SetupFileReader.read(SafeFile.read(Path.of(file), SetupFile.LARGEST));
        } catch (IOException | InvalidPathException e) {
            return new Reading.Refused(Message.of("handoff.file.unreadable"));
        }
    }
}
