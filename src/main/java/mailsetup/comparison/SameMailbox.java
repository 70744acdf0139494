package mailsetup.comparison;

import java.util.OptionalLong;
import mailsetup.probe.ImapFacts;
import mailsetup.probe.PopFacts;

/** Whether IMAP and POP showed the same inbox. */
public enum SameMailbox {
    /** They agree on the number of mails. */
    YES,
    /** Number and size differ: another server, a mailbox that moved, or a POP that shows only part of it. */
    NO,
    /** POP shows all mail, the inbox among it, as servers with a folder of all mail do. */
    MORE,
    /** Only the number differs, as when a mail came in between. */
    UNSURE;

    /** Compares what both saw. */
    public static SameMailbox of(ImapFacts imap, PopFacts pop) {
        if (imap.messages() == pop.messages()) {
            return YES;
        }
        if (pop.messages() > imap.messages() && pop.messages() <= imap.outside().all().orElse(0)) {
            return MORE;
        }
        return sizesDiffer(imap.details().estimated() ? OptionalLong.empty() : imap.bytes(), pop.bytes())
                ? NO
                : UNSURE;
    }

    /** An unknown size does not speak for the same mailbox. */
    private static boolean sizesDiffer(OptionalLong imap, long pop) {
        return imap.isEmpty() || imap.getAsLong() != pop;
    }
}
