package mailsetup.diagnosis.reply;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import mailsetup.probe.Reply;

/** The noes among the lines of a transcript. */
final class SaidLines {
    /** How a transcript marks a line of the server. */
    private static final String SERVER = "S: ";
    /** With a tag, with a star, or with neither; an OK counts only for what it asks to be shown (RFC 9051, 7.1). */
    private static final Pattern IMAP = Pattern.compile(
            "(?:[\\w.+*]{1,20} )?(?:(?<status>NO|BAD|BYE)\\b|(?<ok>OK)(?= \\[ALERT])) ?(?<text>(?:\\[(?<code>[^\\]]{1,80})])?.*)",
            Pattern.DOTALL);
    /** Some servers write a plus. */
    private static final Pattern POP = Pattern
            .compile("[-+](?<status>ERR)\\b ?(?<text>(?:\\[(?<code>[^\\]]{1,80})])?.*)", Pattern.DOTALL);
    private static final Pattern SMTP = Pattern
            .compile("(?<status>[45]\\d\\d)[ -](?<text>(?:(?<code>[45]\\.\\d{1,3}\\.\\d{1,3})\\b)?.*)", Pattern.DOTALL);
    private static final int MOST = 12;
    private static final int LONGEST = 1000;

    private SaidLines() {}

    /** The noes of a conversation, the latest first; a reply of several lines is one. */
    static List<Reply> of(List<String> transcript) {
        var found = new ArrayList<Reply>();
        for (var line : transcript.reversed()) {
            if (line.startsWith(SERVER) && found.size() < MOST) {
                no(line.substring(SERVER.length())).ifPresent(reply -> add(found, reply, line));
            }
        }
        return found;
    }

    /** The line as a no, if it is one. */
    static Optional<Reply> no(String line) {
        var shown = line.strip();
        return List.of(IMAP, POP, SMTP).stream().map(form -> form.matcher(shown)).filter(Matcher::matches)
                .map(SaidLines::reply).findFirst();
    }

    private static void add(List<Reply> found, Reply reply, String line) {
        boolean goesOn = line.matches("S: [45]\\d\\d-.*") && !found.isEmpty()
                && found.getLast().status().equals(reply.status());
        if (goesOn) {
            var rest = found.removeLast();
            found.add(new Reply(reply.status(), reply.code().isEmpty() ? rest.code() : reply.code(),
                    bounded(reply.text() + "\n" + rest.text())));
        } else {
            found.add(reply);
        }
    }

    private static Reply reply(Matcher line) {
        var status = Optional.ofNullable(line.group("status")).orElse("OK");
        return new Reply(status.equals("ERR") ? "-ERR" : status,
                Optional.ofNullable(line.group("code")).orElse(""), bounded(line.group("text")));
    }

    private static String bounded(String text) {
        return text.substring(0, Math.min(text.length(), LONGEST));
    }
}
