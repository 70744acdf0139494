package mailsetup.discovery.letter;

import java.util.Optional;
import mailsetup.core.EmailAddress;
import mailsetup.core.Secret;

/**
 * One account of a letter.
 *
 * @param password belongs to the reading, which wipes it
 */
public record LetterAccount(Optional<Found<EmailAddress>> address, Optional<Found<Secret>> password) {
    /** Of which nothing is known. */
    public static final LetterAccount NONE = new LetterAccount(Optional.empty(), Optional.empty());
}
