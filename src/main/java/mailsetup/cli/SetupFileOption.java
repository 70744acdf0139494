package mailsetup.cli;

import java.io.IOException;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import mailsetup.core.files.SafeFile;
import mailsetup.handoff.setupfile.Reading;
import mailsetup.handoff.setupfile.SetupFile;
import mailsetup.handoff.setupfile.SetupFileReader;

/** Reads the setup file of {@code --from}. */
final class SetupFileOption {
    static final Option<SetupFile> FROM = Option.of("--from", "FILE", (name, _) -> read(name));

    private SetupFileOption() {}

    private static SetupFile read(String name) throws UsageException {
        try {
            return good(SetupFileReader.read(SafeFile.read(Path.of(name), SetupFile.LARGEST)));
        } catch (IOException | InvalidPathException e) {
            throw new UsageException("handoff.file.unreadable");
        }
    }

    private static SetupFile good(Reading reading) throws UsageException {
        return switch (reading) {
            case Reading.Refused(var why) -> throw new UsageException(why.key());
            case Reading.Good(var file) -> file;
        };
    }
}
