package mailsetup.probe.angus;

import java.util.List;
import java.util.regex.Pattern;
import mailsetup.probe.MailboxShape;
import mailsetup.probe.net.Channel;
import mailsetup.probe.net.WireException;
import org.jspecify.annotations.Nullable;

/** Prefix and delimiter of the person's own folders: NAMESPACE (RFC 2342), else an empty LIST (RFC 3501 section 6.3.8). */
record ImapShape(Channel channel) {
    private static final String TEXT = "\"((?:[^\"\\\\]|\\\\.){0,40})\"";
    private static final Pattern NAMESPACE = Pattern
            .compile("(?i)\\* NAMESPACE \\(\\(" + TEXT + " (?:" + TEXT + "|NIL)\\b?.*");
    private static final Pattern LIST = Pattern.compile("(?i)\\* LIST \\([^)]{0,200}\\) (?:" + TEXT + "|NIL) .*");

    MailboxShape ask() throws WireException {
        for (var line : say("S1", "NAMESPACE")) {
            var own = NAMESPACE.matcher(line);
            if (own.matches()) {
                return new MailboxShape(plain(own.group(1)), plain(own.group(2)), List.of());
            }
        }
        for (var line : say("S2", "LIST \"\" \"\"")) {
            var root = LIST.matcher(line);
            if (root.matches()) {
                return new MailboxShape("", plain(root.group(1)), List.of());
            }
        }
        return new MailboxShape("", "", List.of());
    }

    private List<String> say(String tag, String command) throws WireException {
        channel.wire().writeLine(tag + " " + command);
        return channel.wire().readAnswer(line -> line.startsWith(tag + " "));
    }

    private static String plain(@Nullable String quoted) {
        return quoted == null ? "" : quoted.replaceAll("\\\\(.)", "$1");
    }
}
