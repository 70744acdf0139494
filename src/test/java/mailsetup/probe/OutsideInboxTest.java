package mailsetup.probe;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import org.junit.jupiter.api.Test;

class OutsideInboxTest {
    private static final FolderFacts SENT = folder("Sent", "\\Sent", 20);
    private static final FolderFacts JUNK = folder("Junk", "\\Junk", 7);

    @Test
    void foldersAreAddedUpAndJunkIsNotMissed() {
        var outside = new OutsideInbox(List.of(folder("INBOX", "", 12), SENT, JUNK, folder("Work", "", 3)), 12);

        assertThat(outside.own()).hasValue(30);
        assertThat(outside.missed()).isEqualTo(23);
        assertThat(outside.all()).isEmpty();
    }

    @Test
    void aFolderOfAllMailCountsWhatLabelsShowAgainAndViewsHoldNothing() {
        var outside = new OutsideInbox(List.of(folder("All Mail", "\\All", 100), SENT, JUNK, folder("Receipts", "", 30),
                folder("Important", "\\Important", 60), folder("Starred", "\\Flagged", 5)), 40);

        assertThat(outside.own()).hasValue(67);
        assertThat(outside.missed()).isEqualTo(60);
    }

    @Test
    void anInboxOfMoreThanAllMailLeavesNothingOutside() {
        assertThat(new OutsideInbox(List.of(folder("All Mail", "\\All", 10)), 12).missed()).isZero();
    }

    @Test
    void foldersOfOthersAreApart() {
        var outside = new OutsideInbox(List.of(SENT,
                new FolderFacts("Public/News", "", OptionalLong.of(160), Optional.of(FolderFacts.Sharing.SHARED)),
                new FolderFacts("user/taro", "", OptionalLong.of(4), Optional.of(FolderFacts.Sharing.OTHER_USER))), 0);

        assertThat(outside.shared()).isEqualTo(164);
        assertThat(outside.own()).hasValue(20);
    }

    @Test
    void whereNothingWasCountedNothingIsKnown() {
        var uncounted = new FolderFacts("Sent", "\\Sent", OptionalLong.empty());

        assertThat(new OutsideInbox(List.of(uncounted), 3).own()).isEmpty();
    }

    private static FolderFacts folder(String name, String use, long messages) {
        return new FolderFacts(name, use, OptionalLong.of(messages));
    }
}
