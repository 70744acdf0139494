package mailsetup.support.guide;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import mailsetup.core.text.Language;

/** The guide as it lies in the project. */
final class GuideFiles {
    static final Path FOLDER = Path.of("docs", "guide");

    private GuideFiles() {}

    static Path of(Chapter chapter, Language language) {
        return FOLDER.resolve(language.code()).resolve(chapter.word() + ".md");
    }

    static String text(Chapter chapter, Language language) {
        try {
            return Files.readString(of(chapter, language));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
