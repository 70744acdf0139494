package mailsetup.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.Test;

class PageTest {
    private static final SetupState NOTHING = new SetupState(false, false);
    private static final SetupState EVERYTHING = new SetupState(true, true);

    @Test
    void theWayLeadsFromTheAddressToTheMailProgram() {
        assertThat(Page.ADDRESS.next(EVERYTHING)).contains(Page.CHECK);
        assertThat(Page.CHECK.next(EVERYTHING)).contains(Page.USE);
        assertThat(Page.USE.next(EVERYTHING)).isEmpty();
    }

    @Test
    void noPageIsLeftForwardsWhileSomethingIsMissing() {
        assertThat(Page.values()).allSatisfy(page -> assertThat(page.next(NOTHING)).isEmpty());
        assertThat(Page.CHECK.next(new SetupState(true, false))).isEmpty();
    }

    @Test
    void backLeadsToThePageBefore() {
        for (var page : Page.steps()) {
            assertThat(page.previous().flatMap(before -> before.next(EVERYTHING)))
                    .isEqualTo(page == Page.ADDRESS ? Optional.empty() : Optional.of(page));
        }
    }
}
