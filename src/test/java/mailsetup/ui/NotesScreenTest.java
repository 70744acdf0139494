package mailsetup.ui;

import static org.assertj.core.api.Assertions.assertThat;

import mailsetup.core.text.Language;
import mailsetup.practice.PracticeServer;
import mailsetup.testkit.FakeAssistant;
import mailsetup.testkit.Need;
import mailsetup.testkit.Needs;
import mailsetup.testkit.Reports;
import org.junit.jupiter.api.Test;

/** What works and may hurt one day is one folded line of the verdict. */
@Needs(Need.WINDOW)
class NotesScreenTest {
    @Test
    void aMailboxNearlyFullIsANoteBehindAFold() throws Exception {
        try (var screen = Screen.open(FakeAssistant.telling(Reports.allWork()), PracticeServer::start, Language.EN,
                Installation.NONE)) {
            Screen.onScreen(() -> {
                screen.model.address().address().text().set("hanako@himawari.test");
                screen.model.address().password().set("sakura-2026");
                return 0;
            });
            for (int page = 0; page < 2; page++) {
                screen.fire("#next");
                screen.until(() -> !screen.model.busy().get());
            }
            screen.until(() -> !screen.model.results().diagnosis().examination().notes().isEmpty());
            screen.settle();
            assertThat(screen.texts()).noneMatch(text -> text.contains("92 percent"));
            screen.fire("#fold-notes");
            screen.settle();
            assertThat(screen.texts()).anyMatch(text -> text.contains("full to 92 percent"));
        }
    }
}
