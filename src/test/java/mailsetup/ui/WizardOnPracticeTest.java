package mailsetup.ui;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.scene.control.Button;
import mailsetup.Wiring;
import mailsetup.practice.PracticeServer;
import mailsetup.probe.ProbeReport;
import mailsetup.text.Language;
import org.junit.jupiter.api.Test;

/** The main job with nothing faked: the window, the assistant, and the practice server behind real sockets. */
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
            screen.photograph("3-test-practice");
            next(screen);
            screen.photograph("4-results-practice");

            assertThat(screen.model.test().reports()).hasSize(3).allMatch(ProbeReport::works);
            assertThat(screen.model.test().reports()).extracting(ProbeReport::loginsSent).containsOnly(1);
            assertThat(screen.texts()).contains("Results").anyMatch(text -> text.startsWith("All 3 servers work."));
            assertThat(screen.cutOff()).isEmpty();
        }
    }

    private static void next(Screen screen) {
        Screen.onScreen(() -> {
            screen.find("#next", Button.class).fire();
            return 0;
        });
        screen.settle();
    }
}
