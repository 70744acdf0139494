package mailsetup.practice.mailbox;

import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.List;

/** Mail that came in while the server runs; unlike the samples it may be deleted. Several visitors may use it at once. */
public final class Arrivals {
    private static final int MOST = 100;

    private final List<Mail> mails = new ArrayList<>();
    private int taken;

    /**
     * A mail comes in; beyond a hundred they are dropped.
     *
     * @param text the whole message with line ends CR LF, one char for each byte
     * @param after the unique number of the last sample
     */
    public synchronized void add(String text, int after) {
        if (mails.size() < MOST) {
            int end = text.indexOf("\r\n\r\n");
            int body = end < 0 ? text.length() : end + 4;
            taken++;
            mails.add(new Mail(after + taken, ZonedDateTime.now(ZoneId.systemDefault()), false, text.substring(0, body),
                    text.substring(body), 0, ""));
        }
    }

    /** All that is there, the oldest first. */
    public synchronized List<Mail> all() {
        return List.copyOf(mails);
    }

    /** Deletes it for good; says whether it was there. */
    public synchronized boolean remove(int uid) {
        return mails.removeIf(mail -> mail.uid() == uid);
    }
}
