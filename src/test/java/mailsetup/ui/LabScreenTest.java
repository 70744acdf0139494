package mailsetup.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.concurrent.TimeoutException;
import java.util.stream.Stream;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import mailsetup.core.text.Language;
import mailsetup.diagnosis.Diagnosis;
import mailsetup.practice.PracticeServer;
import mailsetup.practice.lab.Lab;
import mailsetup.practice.lab.LabFault;
import mailsetup.testkit.FakeAssistant;
import mailsetup.testkit.LabRuns;
import mailsetup.testkit.Need;
import mailsetup.testkit.Needs;
import mailsetup.testkit.Reports;
import mailsetup.ui.check.CheckModel;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** The list of faults to practise with, and the way through the wizard with one of them. */
@Needs(Need.WINDOW)
class LabScreenTest {
    static Stream<LabFault> faults() {
        return Lab.all().stream();
    }

    @Test
    void everyFaultCanBeChosenFromTheFirstPage() throws TimeoutException {
        try (var screen = choosing(Language.EN)) {
            assertThat(screen.texts()).contains("Which fault do you want to practise?", Lab.all().size() + " faults",
                    "Nothing answers at this port number.", "connection refused (RST)");
            assertThat(screen.fieldsWithoutLabel()).isEmpty();
            assertThat(screen.texts()).as("of what only a run can tell")
                    .noneMatch(text -> text.replace(", …)", "").contains("…"));
            assertThat(Screen.onScreen(() -> screen.robot.lookup(".play").queryAll().size()))
                    .isEqualTo(Lab.all().size());
        }
    }

    @ParameterizedTest
    @CsvSource({"en, RST, port-closed", "en, T-07, hoster-name", "en, port-closed, port-closed",
            "ja, ５３５ 基本認証, basic-auth-ended",
            "ja, 期限切れ, expired"})
    void aWordATermOrACodeFindsIt(String language, String search, String fault) throws TimeoutException {
        try (var screen = choosing(Language.coded(language).orElseThrow())) {
            search(screen, search);
            var shown = Screen.onScreen(() -> screen.robot.lookup(".play").queryAll().stream()
                    .filter(node -> node.getParent().isVisible()).map(node -> node.getId().substring(5)).toList());
            assertThat(shown).contains(fault).hasSizeLessThan(8);
        }
    }

    @Test
    void theKeyboardAloneChoosesAndGoesBack() throws TimeoutException {
        try (var screen = choosing(Language.EN)) {
            screen.robot.write("(RST)").push(KeyCode.TAB).push(KeyCode.SPACE);
            screen.until(() -> screen.model.address().practising().isPresent());
            assertThat(screen.model.page().get()).isNotEqualTo(Page.FAULTS);
            assertThat(screen.model.address().practice().fault().getValue()).map(fault -> fault.id())
                    .contains("port-closed");
        }
        try (var screen = choosing(Language.EN)) {
            screen.fire("#back");
            assertThat(screen.model.page().get()).isNotEqualTo(Page.FAULTS);
            assertThat(screen.texts()).doesNotContain("Which fault do you want to practise?");
        }
    }

    @Test
    void aRunIsBegunGoneThroughRepairedAndEnded() throws Exception {
        try (var server = PracticeServer.start();
                var screen = Screen.open(LabRuns.assistant(server), PracticeServer::start, Language.EN)) {
            play(screen, "port-closed");
            assertThat(screen.texts()).contains("Training: Nothing answers at this port number.");
            results(screen);
            assertThat(diagnoses(screen)).first().isEqualTo("port-closed");
            screen.fire(".repair");
            screen.until(
                    () -> screen.model.check().phase().get() == CheckModel.Phase.VERDICT && !screen.model.busy().get());
            assertThat(screen.model.test().reports()).allMatch(report -> report.works());

            screen.fire("#end-lab");
            assertThat(screen.model.page().get()).isEqualTo(Page.ADDRESS);
            assertThat(screen.model.address().address().text().get()).isEmpty();
            assertThat(screen.model.address().password().get()).isEmpty();
            assertThat(screen.texts()).noneMatch(text -> text.startsWith("Training"));
        }
    }

    @ParameterizedTest
    @MethodSource("faults")
    void everyFaultLeadsToATestOfJustWhatItAsksFor(LabFault fault) throws Exception {
        try (var sitting = new Sitting(FakeAssistant.telling(Reports.allWork()), PracticeServer::start)) {
            var model = sitting.model;
            model.practise(fault);
            sitting.finishWork();
            sitting.next();
            sitting.next();
            assertThat(model.page().get()).isEqualTo(Page.CHECK);
            var server = model.address().practice().server().orElseThrow();
            assertThat(model.servers().forms().settings(server.address())).isEqualTo(server.asked());
        }
    }

    private static Screen choosing(Language language) throws TimeoutException {
        var screen = Screen.open(FakeAssistant.telling(Reports.allWork()), language);
        screen.fire("#choose-fault");
        return screen;
    }

    private static void search(Screen screen, String text) {
        Screen.onScreen(() -> {
            screen.find("#lab-search", TextField.class).setText(text);
            return 0;
        });
        screen.settle();
    }

    private static void play(Screen screen, String fault) {
        Screen.onScreen(() -> {
            screen.model.practise(Lab.find(fault).orElseThrow());
            return 0;
        });
        screen.until(() -> screen.model.address().practising().isPresent());
    }

    private static void results(Screen screen) {
        for (int page = 0; page < 2; page++) {
            screen.fire("#next");
            screen.until(() -> !screen.model.busy().get());
        }
    }

    private static List<String> diagnoses(Screen screen) {
        return screen.model.results().diagnosis().found().get().stream().map(Diagnosis::id).toList();
    }
}
