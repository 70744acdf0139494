package mailsetup.probe.angus;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import mailsetup.probe.MailboxShape;
import mailsetup.probe.net.Channel;
import mailsetup.probe.net.WireException;

/** The lasting names of some messages: STAT and a few UIDL (RFC 1939 section 7). */
record PopShape(Channel channel) {
    private static final int MOST = 12;
    private static final Pattern STAT = Pattern.compile("\\+OK (\\d{1,9})\\b.*");
    private static final Pattern UIDL = Pattern.compile("\\+OK \\d{1,9} (\\S{1,70})\\s*");

    MailboxShape ask() throws WireException {
        var stat = STAT.matcher(say("STAT"));
        int messages = stat.matches() ? Integer.parseInt(stat.group(1)) : 0;
        var uids = new ArrayList<String>();
        for (int i = 0; i < Math.min(MOST, messages); i++) {
            var uid = UIDL.matcher(say("UIDL " + place(i, messages)));
            if (!uid.matches()) {
                break;
            }
            uids.add(uid.group(1));
        }
        return new MailboxShape("", "", List.copyOf(uids));
    }

    /** The first, the last, and others evenly between. */
    private static long place(int i, int messages) {
        return messages <= MOST ? i + 1L : 1 + (long) i * (messages - 1) / (MOST - 1);
    }

    private String say(String command) throws WireException {
        channel.wire().writeLine(command);
        return channel.wire().readLine();
    }
}
