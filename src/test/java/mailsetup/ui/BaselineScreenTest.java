package mailsetup.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.MenuButton;
import mailsetup.core.text.Language;
import mailsetup.practice.PracticeServer;
import mailsetup.probe.Finding;
import mailsetup.probe.ProbeReport;
import mailsetup.probe.Stage;
import mailsetup.support.baseline.file.BaselineStore;
import mailsetup.support.organisation.Organisation;
import mailsetup.support.organisation.file.Pack;
import mailsetup.testkit.Diagnoses;
import mailsetup.testkit.FakeAssistant;
import mailsetup.testkit.Need;
import mailsetup.testkit.Needs;
import mailsetup.testkit.Reports;
import mailsetup.ui.desktop.Opener;
import mailsetup.ui.desktop.Programs;
import mailsetup.ui.kit.LookStore;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What worked before, and an organisation's face, on the pages of the wizard. */
@Needs(Need.WINDOW)
class BaselineScreenTest {
    private static final Organisation EXAMPLE = Pack.read(Path.of("src/example/organisation")).organisation();

    @TempDir
    @SuppressWarnings("NullAway.Init") // JUnit does it
    private Path folder;
    private final SoftAssertions softly = new SoftAssertions();

    @Test
    void nothingIsKeptUntilSomebodyTicksTheBox() throws Exception {
        try (var screen = open(FakeAssistant.telling(Reports.allWork()), Organisation.NONE, Language.EN)) {
            results(screen);
            unfold(screen);
            assertThat(screen.find("#remember", CheckBox.class).isSelected()).isFalse();
            assertThat(files()).isEmpty();
            tick(screen);
            screen.until(() -> screen.model.results().baseline().kept().get());
            assertThat(files()).hasSize(1);
            tick(screen);
            screen.until(() -> !screen.model.results().baseline().kept().get());
            assertThat(files()).isEmpty();
        }
    }

    @Test
    void whereNothingCanBeKeptTheBoxSaysSoAndStaysEmpty() throws Exception {
        Files.writeString(folder.resolve("baselines"), "a file where the folder should be");
        try (var screen = open(FakeAssistant.telling(Reports.allWork()), Organisation.NONE, Language.EN)) {
            results(screen);
            for (int again = 0; again < 2; again++) {
                tick(screen);
                screen.until(() -> screen.model.results().baseline().failed().get());
                assertThat(screen.find("#remember", CheckBox.class).isSelected()).isFalse();
            }
            assertThat(screen.texts()).contains("This could not be saved on this computer.");
        }
    }

    @Test
    void thePracticeServerIsNeverRemembered() throws Exception {
        try (var screen = open(FakeAssistant.telling(Reports.allWork()), Organisation.NONE, Language.EN)) {
            Screen.onScreen(() -> {
                screen.model.address().practise();
                return 0;
            });
            screen.until(() -> screen.model.address().practising().isPresent());
            walk(screen);
            assertThat(screen.model.page().get()).isEqualTo(Page.CHECK);
            assertThat(screen.model.results().baseline().offered().get()).isFalse();
        }
    }

    @ParameterizedTest
    @MethodSource("mailsetup.core.text.Language#all")
    void rememberingAndWhatChangedAreShownWhole(Language language) throws Exception {
        try (var screen = open(FakeAssistant.telling(Reports.allWork()), Organisation.NONE, language)) {
            results(screen);
            tick(screen);
            screen.until(() -> screen.model.results().baseline().kept().get());
            screen.scroll(0.14);
            photograph(screen, "6-baseline-remember", language);
        }
        var assistant = FakeAssistant.telling(changed()).naming(Diagnoses.expired());
        try (var screen = open(assistant, Organisation.NONE, language)) {
            results(screen);
            screen.until(() -> screen.model.results().baseline().since().get().isPresent());
            unfold(screen);
            photograph(screen, "6-baseline-since", language);
            assertThat(screen.texts()).anyMatch(text -> text.contains("198.51.100.7"));
            Screen.onScreen(() -> {
                screen.find(".update-baseline", Button.class).fire();
                return 0;
            });
            screen.until(() -> screen.model.results().baseline().since().get().isEmpty());
            assertThat(files()).hasSize(1);
        }
    }

    @ParameterizedTest
    @MethodSource("mailsetup.core.text.Language#all")
    void anOrganisationIsShownCalmlyAndEveryCardSaysWhomToCall(Language language) throws Exception {
        var assistant = FakeAssistant.telling(changed()).naming(Diagnoses.mended(), Diagnoses.expired());
        try (var screen = open(assistant, EXAMPLE, language)) {
            photograph(screen, "6-organisation-address", language);
            results(screen);
            screen.fire("#fold-notes");
            photograph(screen, "6-organisation-card", language);
            var line = language.equals(Language.JA)
                    ? "お問い合わせ窓口：03-1234-5678（平日 9:00～17:00）"
                    : "Help desk: 03-1234-5678 (Mon–Fri 9–17)";
            assertThat(screen.texts().stream().map(text -> text.replace('\u2011', '-')).filter(line::equals))
                    .as("two cards and the foot of the page")
                    .hasSize(3);
            assertThat(screen.find("#help-pages", MenuButton.class).getItems()).hasSize(2);
            screen.textSize(150);
            photograph(screen, "6-organisation-large", language);
        }
    }

    @Test
    void aMistakeInTheFolderIsOneSentenceAndTheProgramGoesOn() throws Exception {
        var mistaken = Pack.read(folder).organisation();
        try (var screen = open(FakeAssistant.telling(Reports.allWork()), mistaken, Language.EN)) {
            assertThat(screen.texts()).contains(
                    "The organisation’s folder is not used because of a mistake in organisation.json: The file is missing.");
            photograph(screen, "6-organisation-mistake", Language.EN);
        }
    }

    @AfterEach
    void nothingIsCutOff() {
        softly.assertAll();
    }

    private Screen open(FakeAssistant assistant, Organisation organisation, Language language) throws Exception {
        return Screen.open(assistant, PracticeServer::start, language,
                new Installation(organisation, Optional.of(new BaselineStore(folder.resolve("baselines"))),
                        Programs.NONE,
                        LookStore.NONE, Opener.NONE));
    }

    private static List<ProbeReport> changed() {
        return Reports.allWork().stream().map(report -> Reports.of(report.settings().protocol(),
                report.settings().endpoint().security())
                .passed(Stage.RESOLVE, new Finding.Addresses(List.of("198.51.100.7"))).report()).toList();
    }

    private static void results(Screen screen) {
        Screen.onScreen(() -> {
            screen.model.address().address().text().set("hanako@himawari.test");
            screen.model.address().password().set("sakura-2026");
            return 0;
        });
        walk(screen);
    }

    private static void walk(Screen screen) {
        for (int page = 0; page < 2; page++) {
            screen.fire("#next");
            screen.until(() -> !screen.model.busy().get());
        }
        screen.settle();
    }

    private static void tick(Screen screen) {
        unfold(screen);
        screen.fire("#remember");
    }

    private static void unfold(Screen screen) {
        if (screen.robot.lookup("#remember").tryQuery().isEmpty()) {
            screen.fire("#fold-remember");
        }
    }

    private List<Path> files() throws Exception {
        try (var all = Files.walk(folder)) {
            return all.filter(Files::isRegularFile).toList();
        }
    }

    private void photograph(Screen screen, String name, Language language) throws Exception {
        screen.photograph(name, language, Screen.SCHEMES);
        softly.assertThat(screen.cutOff()).as("cut off on %s in %s", name, language).isEmpty();
        softly.assertThat(screen.texts()).as("texts without words").noneMatch(text -> text.startsWith("["));
    }
}
