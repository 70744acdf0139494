package mailsetup.discovery.input;

import mailsetup.core.Keyword;
import mailsetup.core.Message;

/** A change to the password that somebody may want, made only after a yes. */
public enum PasswordOffer {
    /** Without the blanks and line ends around it. */
    REMOVE_BLANKS_AT_ENDS,
    /** Without any blank, for passwords that are shown in groups. */
    REMOVE_ALL_BLANKS,
    /** Without characters nobody can see. */
    REMOVE_INVISIBLE,
    /** With full-width letters, digits and signs turned into ASCII. */
    HALF_WIDTH,
    /** With a backslash for each yen sign, which share a key on Japanese keyboards. */
    BACKSLASH;

    /** The suggestion by which a {@link Remark} names this offer. */
    public String id() {
        return Keyword.of(this);
    }

    /** What to write on the button. */
    public Message label() {
        return Message.of("input.offer." + id());
    }

    /** The changed password in a fresh array; the caller wipes both. */
    public char[] apply(char[] password) {
        return switch (this) {
            case REMOVE_BLANKS_AT_ENDS -> PasswordChars.withoutBlanksAtEnds(password);
            case REMOVE_ALL_BLANKS -> PasswordChars.without(password, PasswordChars::isBlank);
            case REMOVE_INVISIBLE -> PasswordChars.without(password, PasswordChars::isInvisible);
            case HALF_WIDTH -> PasswordChars.each(password, PasswordChars::narrow);
            case BACKSLASH -> PasswordChars.each(password, c -> c == PasswordChars.YEN ? '\\' : c);
        };
    }
}
