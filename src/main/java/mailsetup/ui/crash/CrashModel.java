package mailsetup.ui.crash;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Supplier;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import mailsetup.core.Message;
import mailsetup.core.files.SafeFile;
import mailsetup.ui.crash.CrashReport;

/** Saves the report where the person wants it. */
final class CrashModel {
    private final CrashReport report;
    private final Supplier<Optional<Path>> chooseFile;
    private final ReadOnlyObjectWrapper<Message> outcome = new ReadOnlyObjectWrapper<>(Message.of("crash.unsaved"));

    CrashModel(CrashReport report, Supplier<Optional<Path>> chooseFile) {
        this.report = report;
        this.chooseFile = chooseFile;
    }

    ReadOnlyObjectProperty<Message> outcome() {
        return outcome.getReadOnlyProperty();
    }

    /** Asks for a place and writes the report there; the dialog of the system asks whether a file may be replaced. */
    void save() {
        chooseFile.get().ifPresent(file -> outcome.set(write(file)));
    }

    private Message write(Path file) {
        try {
            SafeFile.write(file, report.text().getBytes(StandardCharsets.UTF_8), false, true);
            return Message.of("crash.saved", String.valueOf(file.getFileName()));
        } catch (IOException e) {
            return Message.of("crash.save-failed");
        }
    }
}
