package mailsetup.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import javafx.scene.Group;
import javafx.scene.Scene;
import javafx.scene.image.WritableImage;
import javafx.scene.layout.BorderPane;
import javafx.scene.text.Font;
import mailsetup.presets.PresetBook;
import mailsetup.presets.file.Bundled;
import mailsetup.text.Language;
import mailsetup.text.Messages;
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
import org.junit.jupiter.params.provider.EnumSource;
import org.testfx.api.FxToolkit;

/**
 * Every state of the window, made by the sampler, in both languages and three themes: photographed into contact sheets and
 * looked at by everything in {@code eye}. Each state is built once for a language; themes and sizes change around it.
 */
class StatesTest {
    private static final List<Theme> THEMES = List.of(Theme.LIGHT, Theme.DARK, Theme.CONTRAST_DARK);
    private static final Path FOLDER = Path.of(System.getProperty("pictures.dir", "target/pictures"));
    private static final PresetBook PRESETS = Bundled.book();
    /** Rows are states, columns are languages and themes. */
    private static final Map<String, List<WritableImage>> ALL = new LinkedHashMap<>();

    @BeforeAll
    static void openTheScreen() throws Exception {
        FxToolkit.registerPrimaryStage();
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void everyStateIsWholeReadableNamedAndReachable(Language language) throws Exception {
        var found = new ArrayList<String>();
        try (var stand = new Stand(new Words(language))) {
            for (var theme : THEMES) {
                var sheet = new ContactSheet(2, 4);
                stand.colours(theme);
                for (var id : stand.states()) {
                    var picture = stand.picture(id);
                    sheet.add(picture);
                    ALL.computeIfAbsent(id, _ -> new ArrayList<>()).add(picture);
                    note(found, id + " " + theme, stand.look(wizard -> Contrast.in(wizard, picture)));
                    if (theme == Theme.LIGHT) {
                        note(found, id, stand.look(CutOff::in));
                        note(found, id, stand.look(Overlap::in));
                        note(found, id, stand.look(Unnamed::in));
                        note(found, id, stand.look(wizard -> Untranslated.in(wizard, language)));
                    }
                    if (theme == THEMES.getLast()) { // it leaves its traces: fields that were left, pages scrolled
                        note(found, id, stand.look(wizard -> FocusRound.in(wizard.getScene())));
                    }
                }
                sheet.write(FOLDER.resolve("contact-sheet-" + word(language) + "-" + theme.word() + ".png"));
            }
        }
        assertThat(found).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void everyStateFitsInASmallWindowWithTheLargestTextAndInAVeryLargeOne(Language language) throws Exception {
        var found = new ArrayList<String>();
        try (var stand = new Stand(new Words(language))) {
            for (var size : List.of(new Size(800, 600, 100), new Size(800, 600, 200), new Size(1024, 700, 150),
                    new Size(3840, 2160, 100))) {
                stand.resize(size);
                for (var id : stand.states()) {
                    stand.show(id);
                    note(found, id + " " + size, stand.look(CutOff::in));
                    note(found, id + " " + size, stand.look(Overlap::in));
                }
            }
        }
        assertThat(found).isEmpty();
    }

    @Test
    void aLanguageThatIsFortyPercentLongerFitsAndComesFromBundlesAlone() throws Exception {
        var found = new ArrayList<String>();
        try (var stand = new Stand(new Words(Language.EN, en -> Messages.translated(en, Pseudo::of)))) {
            for (var id : stand.states()) {
                stand.show(id);
                note(found, id, stand.look(CutOff::in));
                note(found, id, stand.look(Overlap::in));
                note(found, id, stand.look(Untranslated::withoutBrackets));
            }
        }
        assertThat(found).isEmpty();
    }

    /** All columns in one picture, small enough to be kept in the repository as docs/images/contact-sheet.png. */
    @AfterAll
    static void writeTheReducedSheet() throws Exception {
        if (ALL.values().stream().allMatch(row -> row.size() == THEMES.size() * Language.values().length)
                && !ALL.isEmpty()) {
            var sheet = new ContactSheet(4, THEMES.size() * Language.values().length);
            ALL.values().forEach(row -> row.forEach(sheet::add));
            sheet.write(FOLDER.resolve("contact-sheet.png"));
        }
        ALL.clear();
    }

    private static void note(List<String> found, String where, List<String> what) {
        what.forEach(each -> found.add(where + ": " + each));
    }

    private static String word(Language language) {
        return language.name().toLowerCase(Locale.ROOT);
    }

    private record Size(int width, int height, int percent) {}

    /** One scene in which all states are shown, one after the other; in no window, so that nothing is drawn unasked. */
    private static final class Stand implements AutoCloseable {
        private final BorderPane content = new BorderPane();
        private final Map<String, WizardModel> models = new LinkedHashMap<>();
        private final Map<String, Wizard> wizards = new LinkedHashMap<>();
        private final Words words;
        private final Look look;
        private Scene scene;

        Stand(Words words) {
            this.words = words;
            look = Screen.onScreen(() -> new Look(Typeface.of(Font.getFamilies())));
            scene = Screen.onScreen(() -> scene(1024, 700));
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
                scene.setRoot(new Group());
                scene = scene(size.width(), size.height());
                look.size().set(size.percent());
                return 0;
            });
        }

        private Scene scene(int width, int height) {
            var fresh = new Scene(content, width, height);
            fresh.getPreferences().setReducedMotion(true);
            look.dress(fresh, words);
            return fresh;
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

        WritableImage picture(String id) {
            show(id);
            return Screen.onScreen(() -> scene.snapshot(null));
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
