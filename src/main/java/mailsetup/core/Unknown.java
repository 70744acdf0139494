package mailsetup.core;

/**
 * A value that nobody has told: the sentence is said without it, or with the noun in its place.
 *
 * @param noun what the thing is called, such as “the mail server”
 */
public record Unknown(Message noun) {}
