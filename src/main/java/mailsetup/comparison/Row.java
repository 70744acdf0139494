package mailsetup.comparison;

import mailsetup.core.Message;

/**
 * One respect in which IMAP and POP differ.
 *
 * @param id stable word
 * @param title the question it answers
 * @param why the difference in one sentence, for those who want to know
 */
public record Row(String id, Message title, Cell imap, Cell pop, Message why) {}
