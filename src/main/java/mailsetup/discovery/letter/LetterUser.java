package mailsetup.discovery.letter;

import mailsetup.core.EmailAddress;

/** The user name as a letter gives it. */
public sealed interface LetterUser {
    /** The whole mail address. */
    record Address() implements LetterUser {
        @Override
        public String of(EmailAddress address) {
            return address.toString();
        }
    }

    /** The part of the address before the at sign. */
    record LocalPart() implements LetterUser {
        @Override
        public String of(EmailAddress address) {
            return address.local();
        }
    }

    /** A name of its own, written out. */
    record Name(String name) implements LetterUser {
        @Override
        public String of(EmailAddress address) {
            return name;
        }
    }

    /** The name for the owner of that address. */
    String of(EmailAddress address);
}
