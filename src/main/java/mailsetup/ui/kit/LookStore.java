package mailsetup.ui.kit;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import mailsetup.core.files.OwnerOnly;
import mailsetup.core.files.SafeFile;
import mailsetup.core.files.SystemFolders;
import mailsetup.core.text.Language;

/**
 * Keeps how the window looks, and nothing else, in one line of a file for its owner only.
 *
 * @param file made with the first choice; empty where the system has no place for it
 */
public record LookStore(Optional<Path> file) {
    /** Remembers nothing. */
    public static final LookStore NONE = new LookStore(Optional.empty());
    private static final int LARGEST = 100;
    private static final Pattern LINE = Pattern.compile("appearance 1 ([a-z]{2}|-) ([0-9]{3}) ([a-z-]{1,20})\n");

    /**
     * What was chosen.
     *
     * @param language empty for that of the system
     * @param size of the text, in percent
     * @param theme empty for the colours of the system
     */
    public record Kept(Optional<Language> language, int size, Optional<Theme> theme) {
        /** Nothing chosen. */
        public static final Kept NOTHING = new Kept(Optional.empty(), Look.SIZES.getFirst(), Optional.empty());
    }

    /** The one in the system's folder for settings. */
    public static LookStore in(SystemFolders folders) {
        return new LookStore(folders.settings().map(folder -> folder.resolve("appearance")));
    }

    /** What is kept; a file that is not exactly as we write it is none. */
    public Kept read() {
        try {
            return file.isEmpty()
                    ? Kept.NOTHING
                    : read(new String(SafeFile.read(file.get(), LARGEST), StandardCharsets.US_ASCII));
        } catch (IOException e) {
            return Kept.NOTHING;
        }
    }

    /** Keeps it; where that cannot be done, the next start does not know of it. */
    void keep(Kept now) {
        file.ifPresent(place -> {
            try {
                OwnerOnly.folder(folderOf(place));
                SafeFile.write(place, line(now).getBytes(StandardCharsets.US_ASCII), true, true);
            } catch (IOException e) {
                // The window looks as chosen until it is closed.
            }
        });
    }

    private static Path folderOf(Path place) {
        return Objects.requireNonNull(place.resolveSibling(""));
    }

    /** Deletes it, and the folder that was made for it. */
    void forget() {
        file.ifPresent(place -> {
            try {
                Files.deleteIfExists(place);
                Files.deleteIfExists(folderOf(place));
            } catch (IOException e) {
                // Something else is in the folder.
            }
        });
    }

    private static String line(Kept now) {
        return "appearance 1 " + now.language().map(Language::code).orElse("-") + " " + now.size() + " "
                + now.theme().map(Theme::word).orElse("-") + "\n";
    }

    private static Kept read(String line) {
        var read = LINE.matcher(line);
        if (!read.matches()) {
            return Kept.NOTHING;
        }
        var kept = new Kept(Language.coded(read.group(1)), Integer.parseInt(read.group(2)), Stream.of(Theme.values())
                .filter(theme -> theme.word().equals(read.group(3))).findFirst());
        return Look.SIZES.contains(kept.size()) && line(kept).equals(line) ? kept : Kept.NOTHING;
    }
}
