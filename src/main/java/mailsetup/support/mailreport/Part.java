package mailsetup.support.mailreport;

import java.util.Optional;
import java.util.stream.Stream;
import mailsetup.core.Keyword;

/** What leaves in a report only with a person's yes. */
public enum Part {
    /** The part of the mail address before the at sign. */
    LOCAL_PART,
    /** The user names, where they say more than the mail address. */
    USER_NAME,
    /** The addresses by which this computer and its network are known. */
    OWN_ADDRESS;

    /** Its name in files and on the command line. */
    public String word() {
        return Keyword.of(this);
    }

    /** The part of that name. */
    public static Optional<Part> named(String word) {
        return Stream.of(values()).filter(part -> part.word().equals(word)).findFirst();
    }
}
