package mailsetup.ui;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.scene.input.Clipboard;
import mailsetup.Wiring;
import mailsetup.core.text.Language;
import mailsetup.practice.PracticeServer;
import mailsetup.probe.ProbeReport;
import mailsetup.testkit.Need;
import mailsetup.testkit.Needs;
import org.junit.jupiter.api.Test;

/** The main job with nothing faked: the window, the assistant, and the practice server behind real sockets. */
@Needs(Need.WINDOW)
class WizardOnPracticeTest {
    @Test
    void aNewcomerSeesTheWholeWayWithoutAnAccount() throws Exception {
        try (var screen = Screen.open(Wiring.assistant(), PracticeServer::start, Language.EN)) {
            Screen.onScreen(() -> {
                screen.model.address().practise();
                return 0;
            });
            screen.until(() -> !screen.model.busy().get());
            next(screen);
            next(screen);
            screen.until(() -> !screen.model.busy().get());
            screen.photograph("3-verdict-practice");

            assertThat(screen.model.test().reports()).hasSize(3).allMatch(ProbeReport::works);
            assertThat(screen.model.test().reports()).extracting(ProbeReport::loginsSent).containsOnly(1);
            assertThat(screen.model.page().get()).isEqualTo(Page.CHECK);
            assertThat(screen.texts()).anyMatch(WizardOnPracticeTest::isTheVerdict);
            assertThat(screen.cutOff()).isEmpty();
            screen.fire("#fold-servers");
            screen.photograph("3-verdict-servers-practice");
            assertThat(screen.texts()).filteredOn("Works"::equals).hasSize(3);
            assertThat(screen.cutOff()).isEmpty();
            seeTheLedger(screen);
        }
    }

    /** All that was sent, from the verdict, as text to be copied, and back to the page it was opened on. */
    private static void seeTheLedger(Screen screen) throws Exception {
        screen.fire("#fold-sent");
        screen.fire("#ledger-link");
        screen.photograph("ledger-practice");
        assertThat(screen.texts()).contains("What has left this computer")
                .filteredOn(text -> text.contains("password (encrypted, certificate good)")).hasSize(3);
        assertThat(screen.texts()).filteredOn(text -> text.startsWith("localhost, port "))
                .isNotEmpty().allMatch(text -> text.endsWith("inside this computer"));
        assertThat(screen.cutOff()).isEmpty();
        screen.fire("#ledger-copy");
        var copied = Screen.onScreen(() -> Clipboard.getSystemClipboard().getString());
        assertThat(copied).contains("IMAP, encrypted; the certificate is good", "Agreed: test of the servers");
        screen.fire("#back");
        assertThat(screen.model.page().get()).isEqualTo(Page.CHECK);
        assertThat(screen.texts()).anyMatch(WizardOnPracticeTest::isTheVerdict);
    }

    private static boolean isTheVerdict(String text) {
        return text.startsWith("Your mail works.");
    }

    private static void next(Screen screen) {
        screen.fire("#next");
    }
}
