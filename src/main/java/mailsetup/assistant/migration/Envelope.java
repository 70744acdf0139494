package mailsetup.assistant.migration;

import java.util.List;
import mailsetup.core.Protocol;
import mailsetup.diagnosis.reply.Meaning;
import mailsetup.diagnosis.reply.ReplyKnowledge;
import mailsetup.probe.Reply;

/**
 * Whether a server takes mail for the own address: MAIL FROM, RCPT TO and RSET, without a login and without a message.
 *
 * @param port where it was asked
 * @param replies to MAIL FROM and RCPT TO, as far as it came
 */
public record Envelope(int port, List<Reply> replies) {
    public Envelope {
        replies = List.copyOf(replies);
    }

    /** What the replies tell. */
    public enum Says {
        /** It takes the mail. */
        TAKES,
        /** It does not know the address. */
        UNKNOWN,
        /** It does not say so to strangers. */
        NOTHING
    }

    /** What they tell. A server that knows no mailbox says 550 5.1.1 (RFC 5321 section 4.2.3, RFC 3463). */
    public Says says() {
        if (replies.size() < 2) {
            return Says.NOTHING;
        }
        var last = replies.getLast();
        if (last.status().startsWith("2")) {
            return Says.TAKES;
        }
        return ReplyKnowledge.meanings(Protocol.SMTP, last).contains(Meaning.MAILBOX_UNKNOWN)
                ? Says.UNKNOWN
                : Says.NOTHING;
    }

    /** The server's words about the address. */
    public String words() {
        return replies.isEmpty() ? "" : replies.getLast().status() + " " + replies.getLast().text();
    }
}
