package mailsetup.core.text;

import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** Blanks between Japanese and other letters, as docs/terms.md has them. */
final class Spacing {
    private static final String JAPANESE = "[\\p{IsHan}\\p{IsHiragana}\\p{IsKatakana}ー々]";
    private static final String NAME = "[A-Z][A-Za-z0-9+-]*";
    private static final String COUNTER = "(?:回|件|通|個|台|日|分|秒|桁|文字|か月|番|行|つ)";
    private static final String AMOUNT = "(?:\\{[0-9]+\\}|[0-9]+)";
    private static final Pattern NEEDLESS = Pattern.compile(
            "(?<=(?<![A-Za-z0-9._/:@#=+-])" + NAME + ") (?=" + JAPANESE + ")"
                    + "|(?<=" + JAPANESE + ") (?=" + NAME + "(?![A-Za-z0-9._/:@=+-]))"
                    + "|(?<=\\{[0-9]\\}|[0-9]) (?=" + COUNTER + ")"
                    + "|(?<=" + JAPANESE + ") (?=" + AMOUNT + " ?" + COUNTER + ")");
    private static final Pattern QUOTED = Pattern.compile("「[^」]*」|[^「]+|「");

    private Spacing() {}

    /** The text without blanks that do not belong there. */
    static String mended(String text) {
        var mended = new StringBuilder();
        QUOTED.matcher(text).results().map(MatchResult::group)
                .forEach(part -> mended.append(part.startsWith("「") ? part : NEEDLESS.matcher(part).replaceAll("")));
        return mended.toString();
    }
}
