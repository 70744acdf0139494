package mailsetup.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.Test;

class PageTest {
    private static final SetupState NOTHING = new SetupState(false, false, false, false);
    private static final SetupState EVERYTHING = new SetupState(true, true, true, true);

    @Test
    void theWayLeadsFromTheAddressToTheMailProgram() {
        assertThat(Page.ADDRESS.next(EVERYTHING)).contains(Page.SERVERS);
        assertThat(Page.SERVERS.next(EVERYTHING)).contains(Page.TEST);
        assertThat(Page.TEST.next(EVERYTHING)).contains(Page.RESULTS);
        assertThat(Page.RESULTS.next(EVERYTHING)).contains(Page.HANDOVER);
        assertThat(Page.HANDOVER.next(EVERYTHING)).isEmpty();
    }

    @Test
    void noPageIsLeftForwardsWhileSomethingIsMissing() {
        assertThat(Page.values()).allSatisfy(page -> assertThat(page.next(NOTHING)).isEmpty());
        assertThat(Page.SERVERS.next(new SetupState(false, true, false, false))).isEmpty();
    }

    @Test
    void backLeadsToThePageBefore() {
        for (var page : Page.steps()) {
            assertThat(page.previous().flatMap(before -> before.next(EVERYTHING)))
                    .isEqualTo(page == Page.ADDRESS ? Optional.empty() : Optional.of(page));
        }
    }
}
