package mailsetup.comparison;

import mailsetup.core.Message;

/**
 * One respect in which IMAP and POP differ.
 *
 * @param id stable word, used in JSON and message keys
 * @param title the question it answers
 */
public record Row(String id, Message title, Cell imap, Cell pop) {}
