package mailsetup;

import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import mailsetup.cli.CommandLineApp;
import mailsetup.cli.Typed;
import mailsetup.core.files.FreeRoom;
import mailsetup.core.files.SystemFolders;
import mailsetup.practice.PracticeServer;
import mailsetup.probe.dns.JdkLookUps;
import mailsetup.support.baseline.file.BaselineStore;
import mailsetup.support.organisation.Organisation;
import mailsetup.support.organisation.file.Packs;
import mailsetup.ui.Installation;
import mailsetup.ui.desktop.Browser;
import mailsetup.ui.desktop.Programs;
import mailsetup.ui.kit.LookStore;

/** Entry point. */
public final class Main {
    private static final SystemFolders FOLDERS = SystemFolders.here(System.getenv());

    private Main() {}

    /**
     * No argument, {@code --practice}, {@code --lab FAULT}, a setup file or a report alone opens the wizard; everything else goes
     * to the command line.
     */
    public static void main(String[] args) {
        if (args.length == 0) {
            // A double-click: all commands and options are only made ready where no window opens.
            start(Optional.of(Opening.USUAL), Packs.find(Optional.empty(), FOLDERS), CommandLineApp::read);
        } else {
            var typed = CommandLineApp.read(args);
            typed.nameServer().ifPresent(JdkLookUps::use);
            start(Opening.of(typed), Packs.find(typed.organisation(), FOLDERS), () -> typed);
        }
    }

    private static void start(Optional<Opening> opening, Organisation organisation, Supplier<Typed> typed) {
        if (opening.isEmpty()) {
            System.exit(commandLine(organisation).run(typed.get()));
        } else if (!Display.isThere() || !Window.opens(opening.get(), place(organisation))) {
            System.exit(commandLine(organisation).runWithoutDisplay(typed.get(), System.out, missing()));
        }
    }

    private static Installation place(Organisation organisation) {
        return new Installation(organisation, BaselineStore.in(FOLDERS), Programs.here(),
                LookStore.in(FOLDERS), Browser.here(), FreeRoom.here());
    }

    private static CommandLineApp commandLine(Organisation organisation) {
        return new CommandLineApp(Wiring.assistant(organisation), PracticeServer::start,
                Wiring.providers(organisation), organisation);
    }

    /** What a window lacks here beside a display. */
    private static List<String> missing() {
        return Display.isLinux() && Display.isThere() ? WindowLibraries.here().missing() : List.of();
    }
}
