package mailsetup;

import java.io.IOException;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Consumer;
import mailsetup.cli.CommandLineApp;
import mailsetup.core.Message;
import mailsetup.core.files.SafeFile;
import mailsetup.handoff.setupfile.Reading;
import mailsetup.handoff.setupfile.SetupFile;
import mailsetup.handoff.setupfile.SetupFileReader;
import mailsetup.handoff.setupfile.SetupLink;
import mailsetup.practice.PracticeServer;
import mailsetup.ui.Beginning;
import mailsetup.ui.MailSetupApp;
import mailsetup.ui.Rehearsal;
import mailsetup.ui.WizardModel;
import mailsetup.ui.instance.Request;
import mailsetup.ui.instance.Start;
import mailsetup.ui.instance.WindowAddress;

/** Opens the window, or brings the one that is open to the front. */
final class Window {
    private Window() {}

    /** Whether there is a window now. A display may be named and still not answer. */
    static boolean opens(Opening opening, mailsetup.ui.Installation where) {
        var start = Start.of(opening.joins() ? WindowAddress.find() : Optional.empty(),
                Request.of(opening.file()));
        return switch (start) {
            case Start.Done() -> true;
            case Start.Apart() -> opensOwn(opening, where).isPresent();
            case Start.First(var window) -> opensOwn(opening, where).map(again -> {
                Runtime.getRuntime().addShutdownHook(new Thread(window::close));
                window.hear(request -> hear(request, again));
                return true;
            }).orElseGet(() -> {
                window.close();
                return false;
            });
        };
    }

    private static Optional<Consumer<Beginning>> opensOwn(Opening opening, mailsetup.ui.Installation where) {
        if (Display.isLinux() && !WindowLibraries.here().accelerated()) {
            System.setProperty("prism.order", "sw");
            // Drawn so, a button's upper edge lies one pixel above its bounds, and would stay behind when the button goes.
            System.setProperty("prism.dirtyopts", "false");
        }
        var complaints = Complaints.held();
        try {
            return Optional.of(MailSetupApp.launch(() -> model(where),
                    where.look().read().language().or(() -> where.organisation().language()),
                    beginning(opening),
                    Rehearsal.wanted(System.getenv(), System.out, System.in)));
        } catch (RuntimeException _) {
            complaints.drop();
            return Optional.empty();
        } finally {
            complaints.close();
        }
    }

    /** What another start asks is judged here as if it had been typed. */
    private static void hear(Request request, Consumer<Beginning> again) {
        var typed = CommandLineApp.read(request.file().stream().toArray(String[]::new));
        Opening.of(typed).map(Window::beginning).ifPresent(again);
    }

    private static WizardModel model(mailsetup.ui.Installation where) {
        var model = WizardModel.onScreen(Wiring.assistant(where.organisation()), PracticeServer::start,
                Wiring.providers(where.organisation()));
        model.at(where);
        return model;
    }

    private static Beginning beginning(Opening opening) {
        return new Beginning(opening.practice(), opening.fault(), opening.setupFile().map(Window::read),
                opening.reportFile());
    }

    private static Reading read(String file) {
        if (SetupLink.is(file)) {
            return SetupLink.read(file);
        }
        try {
            return SetupFileReader.read(SafeFile.read(Path.of(file), SetupFile.LARGEST));
        } catch (IOException | InvalidPathException e) {
            return new Reading.Refused(Message.of("handoff.file.unreadable"));
        }
    }
}
