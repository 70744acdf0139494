package mailsetup.probe;

import java.time.Instant;
import java.util.OptionalLong;

/**
 * Some mails of the inbox, evenly spread from the first to the last, or all of them.
 *
 * @param looked how many; at least 1
 * @param whole whether these are all
 * @param bytes of all of them together
 * @param largest bytes of the biggest of them
 * @param oldest when the first of them arrived (INTERNALDATE)
 * @param newest when the last of them arrived
 * @param lastYear bytes of those of the year before the newest
 * @param tenLargest bytes of the ten biggest of them together
 */
public record MailSample(long looked, boolean whole, long bytes, long largest, Instant oldest, Instant newest,
        OptionalLong lastYear, OptionalLong tenLargest) {
    /** The same without the last two. */
    public MailSample(long looked, boolean whole, long bytes, long largest, Instant oldest, Instant newest) {
        this(looked, whole, bytes, largest, oldest, newest, OptionalLong.empty(), OptionalLong.empty());
    }
}
