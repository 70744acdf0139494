package mailsetup.discovery.input;

import java.util.Locale;
import java.util.regex.Pattern;
import mailsetup.core.Message;

/** Row I-16: what manuals and letters write where the person's own value belongs. */
final class Placeholder {
    private static final Pattern SIGNS = Pattern.compile("[*○●◯〇△▲□■◇◆×☆★?]{2,}|[<>{}〈〉]\\p{L}|\\[\\p{L}[^:\\]]*]");
    private static final Pattern WORDS = Pattern
            .compile("ドメイン名|独自ドメイン|初期ドメイン|サーバー名|サーバ名|ホスト名|アカウント名|ユーザー名|ユーザ名|お客様|メールアドレス");
    private static final Pattern LABEL = Pattern
            .compile("x{3,}|sv?x{2,}|(your|my)-?(domain|name|server|mail|address|account|id|company)");
    /** Kept out of the real world by RFC 2606, RFC 6761 and the Japanese registry. */
    private static final Pattern RESERVED = Pattern.compile("(.*\\.)?example\\d?(\\.[a-z]{2,3}){0,2}");
    /** Reserved as well, and where our own practice account lives. */
    private static final String PRACTICE = "practice.example";

    private Placeholder() {}

    /**
     * Looks for them.
     *
     * @param line which line of the provider's letter has the real value
     */
    static Draft notice(Draft draft, String line) {
        var text = draft.text().toLowerCase(Locale.ROOT);
        if (SIGNS.matcher(text).find() || WORDS.matcher(text).find() || hasPlaceholderLabel(text)) {
            return draft.with(Remark.error("I-16", "input.placeholder", Message.of(line)));
        }
        var domain = text.substring(text.lastIndexOf('@') + 1).replaceFirst(":\\d*$", "");
        // Only a warning: whoever runs a laboratory may well use a reserved name in it.
        return RESERVED.matcher(domain).matches() && !domain.endsWith(PRACTICE)
                ? draft.with(Remark.warning("I-16", "input.reserved", domain, Message.of(line)))
                : draft;
    }

    private static boolean hasPlaceholderLabel(String text) {
        return Pattern.compile("[.@:]").splitAsStream(text).anyMatch(label -> LABEL.matcher(label).matches());
    }
}
