package mailsetup.diagnosis.reply;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import mailsetup.core.Protocol;
import mailsetup.probe.Reply;

/** Reads a server's no. */
public final class ReplyKnowledge {
    /**
     * What says most stands first, and the first group that says anything is believed: Dovecot puts {@code [AUTH]} even
     * before "plaintext authentication disallowed".
     */
    private static final List<List<List<Sign>>> GROUPS = List.of(
            List.of(Codes.EXACT, LoginTexts.EXACT, LoginTextsAbroad.EXACT, SendingTexts.EXACT),
            List.of(Codes.WIDE, LoginTexts.WIDE, LoginTextsAbroad.WIDE),
            List.of(Codes.BARE, LoginTexts.BARE, LoginTextsAbroad.BARE, SendingTexts.BARE));

    /** "a, b, or c", "failed, system busy", 「AまたはB」. */
    private static final Pattern SEVERAL = Pattern.compile(
            "(?i)(,|\\bcredentials\\b|\\bpassword\\b).{0,40} or (system|imap|pop|is |the )|failed, system busy|(または|もしくは|、あるいは).{0,30}(無効|停止|制限|誤り|違)"
                    + "|(错误|失败|密码|密碼)或|\\b(oder|ou|o bien|oppure)\\b.{0,40}(deaktiviert|gesperrt|désactivé|disattivat|desactivad)");
    private static final int LONGEST = 1000;

    private ReplyKnowledge() {}

    /**
     * The meanings of this reply; empty when nobody knows. {@link Meaning#NOT_ACCEPTED} stands alone, unless the server
     * names it as one reason among several.
     */
    public static Set<Meaning> meanings(Protocol protocol, Reply reply) {
        var groups = GROUPS.stream().map(group -> seen(group, protocol, reply)).filter(found -> !found.isEmpty());
        return namesSeveral(reply)
                ? groups.flatMap(Set::stream).collect(Collectors.toCollection(() -> EnumSet.noneOf(Meaning.class)))
                : groups.findFirst().orElse(Set.of());
    }

    /** Whether the words list reasons to choose from. */
    static boolean namesSeveral(Reply reply) {
        return SEVERAL.matcher(reply.text().substring(0, Math.min(LONGEST, reply.text().length()))).find();
    }

    private static Set<Meaning> seen(List<List<Sign>> group, Protocol protocol, Reply reply) {
        return group.stream().flatMap(List::stream).filter(sign -> sign.seenIn(protocol, reply)).map(Sign::meaning)
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(Meaning.class)));
    }
}
