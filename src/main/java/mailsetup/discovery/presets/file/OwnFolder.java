package mailsetup.discovery.presets.file;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import mailsetup.discovery.presets.LayeredBook;
import mailsetup.discovery.presets.LazyBook;
import mailsetup.discovery.presets.PresetBook;
import org.jspecify.annotations.Nullable;

/** Where an organisation puts its own presets: the folder named in the environment, or the one beside the program. */
public final class OwnFolder {
    /** The environment variable that names the folder. */
    public static final String VARIABLE = "MAIL_SETUP_ASSISTANT_PRESETS";
    /** The system property by which the launcher names the folder beside the program. */
    public static final String PROPERTY = "mailsetup.presets";

    private OwnFolder() {}

    /**
     * The organisation's presets over these.
     *
     * @param beside the folder beside the program, or null
     */
    public static PresetBook over(PresetBook bundled, Map<String, String> environment, @Nullable String beside) {
        return folder(environment, beside)
                .<PresetBook>map(folder -> new LayeredBook(new LazyBook(() -> Folder.book(folder)), bundled))
                .orElse(bundled);
    }

    /** The organisation's public list over this one. */
    public static PublicList over(PublicList bundled, Map<String, String> environment, @Nullable String beside) {
        return folder(environment, beside).map(bundled::under).orElse(bundled);
    }

    private static Optional<Path> folder(Map<String, String> environment, @Nullable String beside) {
        return Optional.ofNullable(environment.get(VARIABLE)).filter(name -> !name.isBlank())
                .or(() -> Optional.ofNullable(beside)).flatMap(OwnFolder::path);
    }

    private static Optional<Path> path(String name) {
        try {
            return Optional.of(Path.of(name));
        } catch (InvalidPathException e) {
            return Optional.empty();
        }
    }
}
