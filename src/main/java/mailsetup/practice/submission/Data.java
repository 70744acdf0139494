package mailsetup.practice.submission;

import java.util.List;
import mailsetup.practice.mailbox.Account;
import mailsetup.practice.wire.Reaction;

/** A message on its way in (RFC 5321 section 4.1.1.4): what is for the account is kept, all else only counted. */
final class Data {
    private static final int MOST_KEPT = 64 * 1024;

    private final Account account;
    private final StringBuilder text = new StringBuilder();
    private boolean ours;
    private boolean flows;
    private long bytes;

    Data(Account account) {
        this.account = account;
    }

    /** Whether lines belong to the message. */
    boolean flows() {
        return flows;
    }

    Reaction begin(List<String> recipients) {
        ours = recipients.stream().anyMatch(account.address().toString()::equalsIgnoreCase);
        flows = true;
        bytes = 0;
        text.setLength(0);
        return Reaction.says("354 Go on, end with a dot");
    }

    Reaction take(String line) {
        if (!line.equals(".")) {
            keep(line.startsWith(".") ? line.substring(1) : line);
            return Reaction.silence();
        }
        flows = false;
        if (bytes > Envelope.MOST_BYTES) {
            return Reaction.says("552 5.3.4 Too big");
        }
        boolean kept = ours && bytes <= MOST_KEPT;
        if (kept) {
            account.mailbox().deliver(text.toString());
        }
        return Reaction.says(kept ? "250 2.0.0 Taken" : "250 2.0.0 Taken, and not kept");
    }

    private void keep(String line) {
        bytes += line.length() + 2L;
        if (ours && bytes <= MOST_KEPT) {
            text.append(line).append("\r\n");
        }
    }
}
