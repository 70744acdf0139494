package mailsetup.support.guide;

import java.util.Optional;
import java.util.stream.Stream;
import mailsetup.core.Keyword;

/** The chapters of the guide, in the order in which they are read; one Markdown file each and language. */
public enum Chapter {
    /** From the address to mail that works. */
    FIRST_SETUP,
    /** Where no password is taken. */
    SIGN_IN,
    /** The two ways of receiving. */
    IMAP_OR_POP,
    /** What each diagnosis means. */
    DIAGNOSES,
    /** For whoever helps on the telephone. */
    SUPPORT,
    /** For whoever looks after many people. */
    ORGANISATIONS,
    /** What leaves the computer. */
    PRIVACY;

    /** Its file name without the ending, and its name on the command line. */
    public String word() {
        return Keyword.of(this);
    }

    /** The chapter with that word. */
    public static Optional<Chapter> find(String word) {
        return Stream.of(values()).filter(chapter -> chapter.word().equals(word)).findFirst();
    }
}
