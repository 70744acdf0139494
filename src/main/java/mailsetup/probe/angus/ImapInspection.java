package mailsetup.probe.angus;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import mailsetup.core.Protocol;
import mailsetup.probe.Failure;
import mailsetup.probe.Finding;
import mailsetup.probe.ImapFacts;
import mailsetup.probe.net.Channel;
import mailsetup.probe.net.Replies;
import mailsetup.probe.net.WireException;
import org.eclipse.angus.mail.iap.ProtocolException;
import org.eclipse.angus.mail.imap.IMAPFolder;
import org.eclipse.angus.mail.imap.IMAPStore;
import org.eclipse.angus.mail.imap.protocol.IMAPProtocol;

/** A look at a mailbox by IMAP. All questions go over the connection of the login: any other would log in again. */
final class ImapInspection {
    private static final Pattern CODE = Pattern.compile("(?i)^\\S+ OK \\[CAPABILITY ([^\\]]*)].*");
    private static final Pattern RESPONSE = Pattern.compile("(?i)^\\* CAPABILITY (.*)");
    private static final String TAG = "A1";

    private final Channel channel;

    ImapInspection(Channel channel) {
        this.channel = channel;
    }

    /** The folder is never opened for Jakarta Mail: its EXAMINE would be waited for alone. */
    Finding inspect() throws WireException {
        var greeting = "* PREAUTH [CAPABILITY " + String.join(" ", capabilities()) + "] ready";
        return AngusFailures.guard(channel, () -> {
            var session = AngusSettings.session(channel.wire().handOver(greeting));
            var store = (IMAPStore) session.getStore("imap");
            // Numeric, so that nobody looks the name up a second time. Nobody is asked for a password any more.
            store.connect(channel.wire().remoteAddress().getHostAddress(), channel.settings().endpoint().port(),
                    channel.settings().user(), "");
            var inbox = (IMAPFolder) store.getFolder("INBOX");
            return new Finding.ImapMailbox((ImapFacts) inbox.doCommand(this::facts));
        });
    }

    /** After a login they are others; a server that does not tell them any more has those from before. */
    private List<String> capabilities() throws WireException {
        var told = named(channel.welcome());
        var all = told.isEmpty() ? named(asked()) : told;
        return all.isEmpty() ? channel.capabilities() : all;
    }

    private List<String> asked() throws WireException {
        channel.wire().writeLine(TAG + " CAPABILITY");
        var answer = channel.wire().readAnswer(line -> line.startsWith(TAG + " ")
                || Replies.negative(Protocol.IMAP, List.of(line)).isPresent());
        if (!answer.getLast().startsWith(TAG + " ")) {
            throw new WireException(new Failure.Dropped());
        }
        channel.wire().transcript().overlook();
        return answer;
    }

    private static List<String> named(List<String> lines) {
        var names = new ArrayList<String>();
        for (var line : lines) {
            Stream.of(CODE, RESPONSE).map(form -> form.matcher(line)).filter(found -> found.matches())
                    .forEach(found -> names.addAll(List.of(found.group(1).strip().toUpperCase(Locale.ROOT)
                            .split("\\s+"))));
        }
        return names;
    }

    private ImapFacts facts(IMAPProtocol protocol) throws ProtocolException {
        try {
            return new ImapQuestions(protocol, new OptionalQuestions(channel)).facts();
        } catch (WireException e) {
            throw new ProtocolException("the wire failed", e);
        }
    }
}
