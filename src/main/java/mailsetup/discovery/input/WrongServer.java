package mailsetup.discovery.input;

import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import mailsetup.core.Keyword;
import mailsetup.core.Protocol;

/** Rows I-08 and I-09: a server whose very name says that it belongs into another field. */
final class WrongServer {
    private static final Pattern PREFIX = Pattern.compile("(imap|pop|smtp)[0-9s]*(?=[.-])");
    private static final Map<String, Protocol> NAMED = Map
            .of("imap", Protocol.IMAP, "pop", Protocol.POP3, "smtp", Protocol.SMTP);

    private WrongServer() {}

    /** Suggests the sibling, which most providers have. */
    static Draft notice(Draft draft, Protocol wanted) {
        var host = draft.text().toLowerCase(Locale.ROOT);
        var prefix = PREFIX.matcher(host);
        if (!prefix.lookingAt()) {
            return draft;
        }
        var named = NAMED.getOrDefault(prefix.group(1), wanted);
        if (named == wanted) {
            return draft;
        }
        var sibling = (wanted == Protocol.POP3 ? "pop" : Keyword.of(wanted))
                + host.substring(prefix.end());
        return draft.with(
                Remark.warning(row(named, wanted), "input.host.other-protocol", prefix.group(), named, wanted)
                        .suggesting(sibling));
    }

    static String row(Protocol named, Protocol wanted) {
        return named.receives() == wanted.receives() ? "I-09" : "I-08";
    }
}
