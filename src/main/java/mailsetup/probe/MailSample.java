package mailsetup.probe;

import java.time.Instant;

/**
 * Some mails of the inbox, evenly spread from the first to the last, or all of them.
 *
 * @param looked how many; at least 1
 * @param whole whether these are all
 * @param bytes of all of them together
 * @param largest bytes of the biggest of them
 * @param oldest when the first of them arrived (INTERNALDATE)
 * @param newest when the last of them arrived
 */
public record MailSample(long looked, boolean whole, long bytes, long largest, Instant oldest, Instant newest) {}
