package mailsetup.probe;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;

/**
 * What else IMAP tells of a mailbox, each value where the server tells it in time.
 *
 * @param opened how long it took to open the inbox
 * @param latency of one NOOP, the median of three
 * @param product name and version by ID (RFC 2971); empty where unknown
 * @param folders those of {@link ImapFacts#folders()} with what they are for and what they hold
 * @param sample of the inbox; empty for an empty inbox
 * @param largest bytes of the biggest mail in the inbox
 * @param uidValidity changes when the mailbox was built anew (RFC 3501 section 2.3.1.1)
 * @param appendLimit bytes of the biggest mail that can be saved (RFC 7889)
 * @param flags marks that the mailbox keeps for all devices, as FLAGS lists them
 * @param estimated whether the size of the inbox was worked out from the sample
 * @param gaps what is missing, and why
 * @param line how fast its answers came in, where enough of them came
 */
public record ImapDetails(Optional<Duration> opened, Optional<Duration> latency, String product,
        List<FolderFacts> folders, Optional<MailSample> sample, OptionalLong largest, OptionalLong uidValidity,
        OptionalLong appendLimit,
        List<String> flags, boolean estimated, List<Gap> gaps, Optional<LineRate> line) {
    public ImapDetails {
        folders = List.copyOf(folders);
        flags = List.copyOf(flags);
        gaps = List.copyOf(gaps);
    }

    /** The same without the line. */
    public ImapDetails(Optional<Duration> opened, Optional<Duration> latency, String product,
            List<FolderFacts> folders, Optional<MailSample> sample, OptionalLong largest, OptionalLong uidValidity,
            OptionalLong appendLimit, List<String> flags, boolean estimated, List<Gap> gaps) {
        this(opened, latency, product, folders, sample, largest, uidValidity, appendLimit, flags, estimated, gaps,
                Optional.empty());
    }

    /** Nothing is known. */
    public static ImapDetails none() {
        return new ImapDetails(Optional.empty(), Optional.empty(), "", List.of(), Optional.empty(),
                OptionalLong.empty(),
                OptionalLong.empty(), OptionalLong.empty(), List.of(), false, List.of());
    }

    /** Whether that value is missing or incomplete for this reason. */
    public boolean lacks(Gap.Fact fact, Gap.Why why) {
        return gaps.contains(new Gap(fact, why));
    }
}
