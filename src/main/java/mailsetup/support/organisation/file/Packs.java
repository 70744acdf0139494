package mailsetup.support.organisation.file;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileVisitOption;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Optional;
import mailsetup.core.Message;
import mailsetup.core.files.SystemFolders;
import mailsetup.support.organisation.Organisation;

/** Where the folder of an organisation is: named by the person, or put there by an administrator for everybody. */
public final class Packs {
    private Packs() {}

    /**
     * The organisation to work for.
     *
     * @param named the folder somebody named, empty if nobody did
     */
    public static Organisation find(Optional<String> named, SystemFolders folders) {
        return named.map(Packs::named).orElseGet(() -> folders.shared().map(place -> place.resolve("organisation"))
                .filter(Files::isDirectory).map(place -> shared(place, folders.ofSystem())).orElse(Organisation.NONE));
    }

    private static Organisation named(String name) {
        try {
            return Pack.read(Path.of(name)).organisation();
        } catch (InvalidPathException e) {
            return Organisation.mistaken(Message.of("organisation.no-folder"));
        }
    }

    /** What strangers can change speaks for nobody: such a folder could send passwords to another server. */
    static Organisation shared(Path folder, Optional<Path> system) {
        try (var files = Files.walk(folder, 2, FileVisitOption.FOLLOW_LINKS)) {
            var all = new ArrayList<>(files.toList());
            Optional.ofNullable(folder.getParent()).ifPresent(all::add);
            return Ownership.under(system).isOpenToStrangers(all)
                    ? Organisation.mistaken(Message.of("organisation.writable", folder.toString()))
                    : Pack.read(folder).organisation();
        } catch (IOException | UncheckedIOException e) {
            return Organisation.mistaken(Message.of("organisation.no-folder"));
        }
    }
}
