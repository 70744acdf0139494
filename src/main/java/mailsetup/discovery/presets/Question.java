package mailsetup.discovery.presets;

import java.util.regex.Pattern;
import mailsetup.core.text.LocalText;

/**
 * Something only the customer knows, such as the number of the server.
 *
 * @param id the gap it fills
 * @param text asks for it and says where it stands
 * @param example an answer that fits
 * @param pattern a regular expression of at most three bracketed sets with counted lengths, so that no answer can
 *     keep it busy
 */
public record Question(String id, LocalText text, String example, String pattern) {
    private static final int LONGEST = 128;

    /** Whether this can be an answer. */
    public boolean accepts(String answer) {
        return answer.length() <= LONGEST && Pattern.matches(pattern, answer);
    }
}
