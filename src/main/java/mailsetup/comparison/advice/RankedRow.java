package mailsetup.comparison.advice;

import mailsetup.comparison.Row;
import mailsetup.core.Message;

/**
 * A row of the comparison and what it means for this mailbox.
 *
 * @param said one sentence, with this mailbox's values where they were measured; it is the reason of both judgements
 */
public record RankedRow(Row row, Message said, Judgement imap, Judgement pop) {}
