package mailsetup.testkit;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import mailsetup.core.text.Language;
import mailsetup.core.text.Messages;

/** Finds a noun that stands where a value belongs, as if it were one: quoted, set off, or behind the kind of its thing. */
public final class StandIns {
    private static final String OPEN = "[“‘\"'「『(（<＜\\[]";
    private static final String CLOSE = "[”’\"'」』)）>＞\\]]";
    private final Pattern wrong;

    private StandIns(Pattern wrong) {
        this.wrong = wrong;
    }

    /** Of that language. */
    public static StandIns of(Language language) {
        var messages = Messages.in(language);
        var nouns = messages.keys().stream().filter(key -> key.startsWith("diagnosis.about.")).map(messages::text)
                .filter(noun -> !noun.matches("(?s).*[.。]")).map(Pattern::quote).collect(Collectors.joining("|"));
        return new StandIns(Pattern.compile(language.equals(Language.JA)
                ? OPEN + "(" + nouns + ")" + CLOSE + "|[\\p{IsHiragana}\\p{IsKatakana}\\p{IsHan}。、）] (" + nouns + ")|("
                        + nouns + ") [\\p{IsHiragana}\\p{IsKatakana}\\p{IsHan}。、（]"
                        + "|(サーバー|サーバー名|ポート番号|アカウント|ドメイン|アドレス|メールボックス)(" + nouns + ")"
                : OPEN + "(" + nouns + ")" + CLOSE + "|[.!?] [a-z](?!\\w*\\.)(?<!\\b(imap|mail)\\. .)"
                        + "|\\b((the|server|user|host) name|server|port|account|domain|mailbox|address|number|called) ("
                        + nouns + ")\\b"));
    }

    /** Those among these sentences that hold one, or that are not whole. */
    public List<String> in(List<String> sentences) {
        return sentences.stream()
                .filter(text -> wrong.matcher(text).find() || text.contains("[") || text.contains("|")).toList();
    }
}
