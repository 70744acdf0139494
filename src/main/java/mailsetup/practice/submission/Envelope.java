package mailsetup.practice.submission;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import mailsetup.practice.wire.Reaction;

/** Who sends, and to whom (RFC 5321 section 3.3, RFC 1870). */
final class Envelope {
    static final long MOST_BYTES = 36_700_160;
    private static final int MOST_RECIPIENTS = 100;
    private static final Pattern FROM = Pattern.compile("FROM: ?<[^<>]*>(?<parameters>( \\S+)*)",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern TO = Pattern.compile("TO: ?<(?<address>[^<>]+@[^<>@]+)>( \\S+)*",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern SIZE = Pattern.compile(" SIZE=(\\d{1,18})", Pattern.CASE_INSENSITIVE);

    private boolean from;
    private final List<String> recipients = new ArrayList<>();

    Reaction mail(String argument) {
        var matcher = FROM.matcher(argument);
        if (from || !matcher.matches()) {
            return Reaction.says(from ? "503 5.5.1 One sender is enough" : "501 5.1.7 That is no sender");
        }
        var size = SIZE.matcher(matcher.group("parameters"));
        if (size.find() && Long.parseLong(size.group(1)) > MOST_BYTES) {
            return Reaction.says("552 5.3.4 Too big");
        }
        from = true;
        return Reaction.says("250 2.1.0 OK");
    }

    Reaction recipient(String argument) {
        if (!from) {
            return Reaction.says("503 5.5.1 MAIL comes first");
        }
        var to = TO.matcher(argument);
        if (!to.matches()) {
            return Reaction.says("501 5.1.3 That is no recipient");
        }
        if (recipients.size() == MOST_RECIPIENTS) {
            return Reaction.says("452 4.5.3 Too many recipients");
        }
        recipients.add(to.group("address"));
        return Reaction.says("250 2.1.5 OK");
    }

    boolean complete() {
        return !recipients.isEmpty();
    }

    List<String> recipients() {
        return List.copyOf(recipients);
    }

    void clear() {
        from = false;
        recipients.clear();
    }
}
