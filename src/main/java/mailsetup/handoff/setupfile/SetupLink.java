package mailsetup.handoff.setupfile;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Locale;
import java.util.Optional;
import mailsetup.core.Message;

/**
 * A setup file as a link for a help page: {@code mailsetup:} and its bytes in the alphabet for URLs (RFC 4648 section 5) without
 * padding. A stranger's word like the file itself, and read by the same reader.
 */
public final class SetupLink {
    /** The longest link in characters: Windows passes on no longer one (INTERNET_MAX_URL_LENGTH is 2083). */
    public static final int LONGEST = 2000;
    private static final String SCHEME = "mailsetup:";

    private SetupLink() {}

    /** Whether this is meant to be such a link, well written or not. */
    public static boolean is(String word) {
        return word.toLowerCase(Locale.ROOT).startsWith(SCHEME);
    }

    /** Whether a window can be asked to open it: the name of a setup file, or a link. */
    public static boolean isForWindow(String word) {
        return word.endsWith(SetupFile.ENDING) || is(word);
    }

    /** The link with that file; empty where it would be too long. */
    public static Optional<String> of(SetupFile file) {
        var link = SCHEME + Base64.getUrlEncoder().withoutPadding()
                .encodeToString(SetupFileWriter.compact(file).getBytes(StandardCharsets.UTF_8));
        return Optional.of(link).filter(text -> text.length() <= LONGEST);
    }

    /** Reads a link from anybody. */
    public static Reading read(String link) {
        if (!is(link) || link.length() > LONGEST) {
            return wrong();
        }
        try {
            var bytes = Base64.getUrlDecoder().decode(link.substring(SCHEME.length()));
            return SetupFileReader.read(bytes);
        } catch (IllegalArgumentException _) {
            return wrong();
        }
    }

    private static Reading wrong() {
        return new Reading.Refused(Message.of("handoff.link.wrong"));
    }
}
