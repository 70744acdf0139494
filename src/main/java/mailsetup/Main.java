package mailsetup;

import java.util.List;
import mailsetup.cli.CommandLineApp;
import mailsetup.core.files.SystemFolders;
import mailsetup.practice.PracticeServer;
import mailsetup.support.baseline.file.BaselineStore;
import mailsetup.support.organisation.Organisation;
import mailsetup.support.organisation.file.Packs;
import mailsetup.ui.Installation;

/** Entry point. */
public final class Main {
    private static final SystemFolders FOLDERS = SystemFolders.here(System.getenv());

    private Main() {}

    /**
     * No argument, {@code --practice}, {@code --lab FAULT} a setup file or a report alone opens the wizard; everything else goes
     * to the command line.
     */
    public static void main(String[] args) {
        var typed = List.of(args);
        NameServer.inTheseArguments(typed).ifPresent(NameServer::useForEverything);
        var organisation = Packs.find(OrganisationOption.in(typed), FOLDERS);
        var opening = Opening.read(OrganisationOption.without(typed));
        if (!opening.window() || !Display.isThere() || !Window.opens(opening, place(organisation))) {
            System.exit(run(opening.command(), organisation));
        }
    }

    private static Installation place(Organisation organisation) {
        return new Installation(organisation, BaselineStore.in(FOLDERS));
    }

    private static int run(List<String> command, Organisation organisation) {
        var commandLine = new CommandLineApp(Wiring.assistant(organisation), PracticeServer::start,
                Wiring.presets(organisation), organisation);
        return command.isEmpty()
                ? commandLine.runWithoutDisplay(System.out)
                : commandLine.run(command.toArray(String[]::new));
    }
}
