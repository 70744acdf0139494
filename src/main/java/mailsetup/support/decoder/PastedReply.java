package mailsetup.support.decoder;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import mailsetup.core.Protocol;
import mailsetup.probe.Reply;

/**
 * A server's no inside a pasted text.
 *
 * @param protocols in which it can have been said
 */
record PastedReply(List<Protocol> protocols, Reply reply) {
    private static final Pattern SMTP = Pattern.compile("(?<![0-9.,])"
            + "(?<status>421|432|45[0-4]|50[0-4]|521|530|53[458]|541|55[0-6])(?:\\):)?[ -]+(?<text>\\(?#?"
            + "(?<code>[45]\\.\\d{1,3}\\.\\d{1,3})?.{2,800})");
    private static final Pattern POP = Pattern.compile("-err(?<text> ?(\\[(?<code>[a-z/-]{2,20})])?.{0,800})");
    private static final Pattern IMAP = Pattern
            .compile("(?<![a-z])(?<status>no|bad|bye) (?<text>\\[(?<code>[a-z-]{4,40})( [^]]{0,40})?].{0,800})");
    private static final Pattern TAGGED = Pattern
            .compile("(?m)^\\W{0,4}(\\*|[a-z]{1,4}\\d{1,6}) (?<status>no|bad|bye) (?<text>(?<code>)?.{3,800})");
    /** Programs quote the server behind such words. */
    private static final Pattern QUOTED = Pattern.compile("(?:responded|response|replied|returned the error|server said"
            + "|server error|応答|返答|返されたエラー|サーバーのエラー|サーバのエラー)[^:「\"“\\n]{0,20}[:「\"“]\\s*(?<text>.{5,800})");
    private static final Pattern MAIL = Pattern.compile("smtp|server|サーバ|mail|メール|エラー|error|応答|送信");

    /** All that can be found, in no order that means anything. */
    static List<PastedReply> in(Pasted text) {
        boolean mail = MAIL.matcher(text.plain()).find();
        return Stream.of(
                SMTP.matcher(text.plain()).results().filter(m -> mail || m.group("code") != null)
                        .map(m -> of(m, m.group("status"), Protocol.SMTP)),
                POP.matcher(text.plain()).results().map(m -> of(m, "-ERR", Protocol.POP3)),
                Stream.of(IMAP, TAGGED).flatMap(pattern -> pattern.matcher(text.plain()).results())
                        .map(m -> of(m, m.group("status"), Protocol.IMAP)),
                QUOTED.matcher(text.plain()).results()
                        .map(m -> new PastedReply(List.of(Protocol.values()), new Reply("", "", m.group("text")))))
                .flatMap(found -> found).toList();
    }

    private static PastedReply of(MatchResult found, String status, Protocol protocol) {
        var code = Optional.ofNullable(found.group("code")).orElse("").toUpperCase(Locale.ROOT);
        return new PastedReply(List.of(protocol),
                new Reply(status.toUpperCase(Locale.ROOT), code, found.group("text").strip()));
    }
}
