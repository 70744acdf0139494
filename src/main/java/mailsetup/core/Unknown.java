package mailsetup.core;

/**
 * A value that nobody has told: the sentence says it without, or in its place
 *
 * @param noun what the thing is called, such as “the mail server”
 */
public record Unknown(Message noun) {}
