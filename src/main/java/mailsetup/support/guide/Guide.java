package mailsetup.support.guide;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import mailsetup.core.text.Language;

/** The guide as it is packed into the program; nothing is fetched. */
public final class Guide {
    private static final String BOOK = "/mailsetup/support/guide/book/";

    private Guide() {}

    /** The chapter in that language. */
    public static ChapterText chapter(Chapter chapter, Language language) {
        var file = "/" + chapter.word() + ".md";
        try (var in = open(language.code() + file).or(() -> open(Language.EN.code() + file)).orElseThrow()) {
            return new MarkdownReader(chapter)
                    .read(FaultEntries.in(new String(in.readAllBytes(), StandardCharsets.UTF_8), language));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A file of the guide, for example a picture; to be closed. */
    public static Optional<InputStream> open(String file) {
        return Optional.ofNullable(Guide.class.getResourceAsStream(BOOK + file));
    }
}
