package mailsetup.practice.imap;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** Takes a command apart into atoms, quoted strings, literals and lists (RFC 3501 section 9). */
final class ImapWords {
    /** Brackets keep what they hold together, as in {@code BODY.PEEK[HEADER.FIELDS (FROM)]}. */
    private static final Pattern WORD = Pattern.compile("""
                                                        "(?<quoted>(?:[^"\\\\]|\\\\.)*+)"\
                                                        |\\{(?<length>\\d{1,5})\\+?}\\r\\n\
                                                        |(?<list>\\((?:[^()\\[]|\\[[^]]*]|\\([^()]*\\))*+\\))\
                                                        |(?<atom>(?:[^\\s\\[]|\\[[^]]*+])++)""");

    private ImapWords() {}

    static List<String> split(String text) {
        var words = new ArrayList<String>();
        var word = WORD.matcher(text);
        int at = 0;
        while (word.find(at)) {
            at = word.end();
            if (word.group("length") != null) {
                int end = Math.min(text.length(), at + Integer.parseInt(word.group("length")));
                words.add(text.substring(at, end));
                at = end;
            } else if (word.group("quoted") != null) {
                words.add(word.group("quoted").replaceAll("\\\\(.)", "$1"));
            } else {
                words.add(word.group());
            }
        }
        return words;
    }
}
