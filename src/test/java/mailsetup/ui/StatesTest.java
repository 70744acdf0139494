package mailsetup.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import javafx.scene.Scene;
import javafx.scene.image.Image;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.Pane;
import javafx.scene.text.Font;
import mailsetup.core.text.Language;
import mailsetup.core.text.Messages;
import mailsetup.discovery.presets.PresetBook;
import mailsetup.discovery.presets.file.Bundled;
import mailsetup.testkit.Need;
import mailsetup.testkit.Needs;
import mailsetup.ui.eye.ContactSheet;
import mailsetup.ui.eye.Contrast;
import mailsetup.ui.eye.CutOff;
import mailsetup.ui.eye.FocusRound;
import mailsetup.ui.eye.Overlap;
import mailsetup.ui.eye.Unnamed;
import mailsetup.ui.eye.Untranslated;
import mailsetup.ui.kit.Look;
import mailsetup.ui.kit.Theme;
import mailsetup.ui.kit.Typeface;
import mailsetup.ui.kit.Ui;
import mailsetup.ui.kit.Words;
import mailsetup.ui.sampler.Sample;
import mailsetup.ui.sampler.Samples;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.testfx.api.FxToolkit;

/**
 * Every state of the window, made by the sampler, in both languages and three themes: photographed into contact sheets and
 * looked at by everything in {@code eye}. Each state is built once for a language; themes and sizes change around it.
 */
@Needs(Need.WINDOW)
class StatesTest {
    private static final List<Theme> THEMES = List.of(Theme.LIGHT, Theme.DARK, Theme.CONTRAST_DARK);
    private static final Size USUAL = new Size(1024, 700, 100);
    private static final Size LARGEST = new Size(3840, 2160, 100);
    private static final Path FOLDER = Path.of(System.getProperty("pictures.dir", "target/pictures"));
    /** The states whose pages are made of different parts; a size that is no trouble for these is none for the others. */
    private static final List<String> DIFFERENT = List.of("nothing-typed", "several-candidates", "testing",
            "works-in-part", "report-save", "report-replay", "server-move", "support", "handover", "handover-code");
    private static final PresetBook PRESETS = Bundled.book();
    /** Rows are states, columns are languages and themes. */
    private static final Map<String, List<Image>> ALL = new LinkedHashMap<>();

    private final List<String> found = new ArrayList<>();

    @BeforeAll
    static void openTheScreen() throws Exception {
        FxToolkit.registerPrimaryStage();
    }

    @ParameterizedTest
    @MethodSource("mailsetup.core.text.Language#all")
    void everyStateIsWholeReadableNamedAndReachable(Language language) throws Exception {
        try (var stand = new Stand(new Words(language), Screen.CARRIED)) {
            for (var theme : THEMES) {
                stand.colours(theme);
                photograph(stand, language, theme);
            }
            for (var id : stand.states()) {
                stand.show(id);
                note(id, stand.look(Unnamed::in));
                note(id, stand.look(wizard -> Untranslated.in(wizard, language)));
                note(id, stand.look(wizard -> FocusRound.in(wizard.getScene())));
            }
            fits(stand, new Size(800, 600, 200), stand.states());
            fits(stand, new Size(800, 600, 100), DIFFERENT);
            fits(stand, LARGEST, DIFFERENT);
        }
        assertThat(found).isEmpty();
    }

    private void photograph(Stand stand, Language language, Theme theme) throws Exception {
        var sheet = new ContactSheet(4);
        for (var id : stand.states()) {
            stand.show(id);
            var picture = stand.picture();
            note(id + " " + theme, stand.look(wizard -> Contrast.in(wizard, picture)));
            note(id + " " + theme, stand.look(CutOff::in));
            note(id + " " + theme, stand.look(Overlap::in));
            var half = ContactSheet.half(picture);
            sheet.add(half);
            ALL.computeIfAbsent(id, _ -> new ArrayList<>()).add(ContactSheet.half(half));
        }
        sheet.write(FOLDER.resolve("contact-sheet-" + language.locale().getLanguage() + "-" + theme.word() + ".png"));
    }

    private void fits(Stand stand, Size size, List<String> states) {
        stand.resize(size);
        for (var id : states) {
            stand.show(id);
            note(id + " " + size, stand.look(CutOff::in));
            note(id + " " + size, stand.look(Overlap::in));
        }
    }

    @Test
    void aLanguageThatIsFortyPercentLongerFitsAndComesFromBundlesAlone() throws Exception {
        try (var stand = new Stand(new Words(Language.EN, en -> Messages.translated(en, Pseudo::of)), Screen.CARRIED)) {
            fits(stand, USUAL, DIFFERENT);
            for (var id : DIFFERENT) {
                stand.show(id);
                note(id, stand.look(Untranslated::withoutBrackets));
            }
        }
        assertThat(found).isEmpty();
    }

    /** Fonts differ in width; at the usual size there is room for all of them. */
    @ParameterizedTest
    @MethodSource("mailsetup.core.text.Language#all")
    void theFontsOfThisComputerFitAtTheUsualSize(Language language) throws Exception {
        try (var stand = new Stand(new Words(language), () -> Typeface.of(Font.getFamilies()))) {
            fits(stand, USUAL, DIFFERENT);
        }
        assertThat(found).isEmpty();
    }

    /** All columns in one picture, small enough to be kept in the repository as docs/images/contact-sheet.png. */
    @AfterAll
    static void writeTheReducedSheet() throws Exception {
        if (ALL.values().stream().allMatch(row -> row.size() == THEMES.size() * Language.all().size())
                && !ALL.isEmpty()) {
            var sheet = new ContactSheet(THEMES.size() * Language.all().size());
            ALL.values().forEach(row -> row.forEach(sheet::add));
            sheet.write(FOLDER.resolve("contact-sheet.png"));
        }
        ALL.clear();
    }

    private void note(String where, List<String> what) {
        what.forEach(each -> found.add(where + ": " + each));
    }

    /** In pixels, and the size of the text in percent. */
    private record Size(int width, int height, int percent) {}

    /** One scene in which all states are shown, one after the other; in no window, so that nothing is drawn unasked. */
    private static final class Stand implements AutoCloseable {
        private final BorderPane content = new BorderPane();
        private final Map<String, WizardModel> models = new LinkedHashMap<>();
        private final Map<String, Wizard> wizards = new LinkedHashMap<>();
        private final Look look;

        Stand(Words words, Supplier<Typeface> typeface) {
            look = Screen.onScreen(() -> new Look(typeface.get()));
            Screen.onScreen(() -> {
                var scene = new Scene(new Pane(content), LARGEST.width(), LARGEST.height());
                scene.getPreferences().setReducedMotion(true);
                look.dress(scene, words);
                content.setManaged(false);
                return 0;
            });
            resize(USUAL);
            for (Sample sample : Samples.ALL) {
                Screen.onScreen(() -> {
                    var model = sample.model(PRESETS);
                    models.put(sample.id(), model);
                    wizards.put(sample.id(), new Wizard(model, new Ui(words), look));
                    return 0;
                });
            }
        }

        List<String> states() {
            return List.copyOf(wizards.keySet());
        }

        void colours(Theme theme) {
            Screen.onScreen(() -> {
                look.chosen().set(Optional.of(theme));
                return 0;
            });
        }

        void resize(Size size) {
            Screen.onScreen(() -> {
                content.resize(size.width(), size.height());
                look.size().set(size.percent());
                return 0;
            });
        }

        void show(String id) {
            Screen.onScreen(() -> {
                content.setCenter(wizards.get(id));
                content.applyCss();
                content.layout();
                return 0;
            });
            // What is put off until after the layout, like the number of columns of the steps, is done now.
            Screen.onScreen(() -> {
                content.applyCss();
                content.layout();
                return 0;
            });
        }

        Image picture() {
            return Screen.onScreen(() -> content.snapshot(null, null));
        }

        List<String> look(Function<Wizard, List<String>> eye) {
            return Screen.onScreen(() -> eye.apply((Wizard) content.getCenter()));
        }

        @Override
        public void close() {
            Screen.onScreen(() -> {
                models.values().forEach(WizardModel::close);
                return 0;
            });
        }
    }
}
