package mailsetup.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;
import java.util.stream.Stream;
import javafx.application.ColorScheme;
import javafx.application.Platform;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.Labeled;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextField;
import javafx.scene.image.Image;
import javafx.scene.input.KeyCode;
import javafx.scene.text.Text;
import javafx.stage.Stage;
import mailsetup.assistant.Assistant;
import mailsetup.core.text.Language;
import mailsetup.discovery.presets.file.Bundled;
import mailsetup.practice.PracticeServer;
import mailsetup.practice.PracticeStarter;
import mailsetup.testkit.Png;
import mailsetup.ui.eye.CutOff;
import mailsetup.ui.eye.Overlap;
import mailsetup.ui.eye.Unnamed;
import mailsetup.ui.eye.Untranslated;
import mailsetup.ui.kit.Jobs;
import mailsetup.ui.kit.Look;
import mailsetup.ui.kit.Theme;
import mailsetup.ui.kit.Typeface;
import mailsetup.ui.kit.Words;
import org.jspecify.annotations.Nullable;
import org.testfx.api.FxRobot;
import org.testfx.api.FxToolkit;
import org.testfx.util.WaitForAsyncUtils;

/** The wizard on the headless screen, with hands and a camera. */
final class Screen implements AutoCloseable {
    /** The font of the program itself, so that every computer sees the same. */
    static final Supplier<Typeface> CARRIED = () -> Typeface.of(List.of());
    static final List<ColorScheme> SCHEMES = List.of(ColorScheme.LIGHT, ColorScheme.DARK);

    final FxRobot robot = new FxRobot();
    final WizardModel model;
    private final Stage stage;
    private final Look look;

    private Screen(Assistant assistant, PracticeStarter starter, Words words, Installation place)
            throws TimeoutException {
        FxToolkit.registerPrimaryStage();
        var workers = Executors.newVirtualThreadPerTaskExecutor();
        model = onScreen(() -> new WizardModel(assistant, starter, Bundled.book(),
                new Jobs(workers, Platform::runLater)));
        onScreen(() -> {
            model.at(place);
            return model;
        });
        stage = onScreen(Stage::new);
        look = onScreen(() -> MailSetupApp.open(stage, model, words, CARRIED.get(), _ -> {}));
        moving(false);
        onScreen(() -> {
            stage.setX(0);
            stage.setY(0);
            return stage;
        });
        settle();
    }

    static Screen open(Assistant assistant, Language language) throws TimeoutException {
        return open(assistant, PracticeServer::start, language);
    }

    static Screen open(Assistant assistant, PracticeStarter starter, Language language) throws TimeoutException {
        return open(assistant, starter, language, Installation.NONE);
    }

    static Screen open(Assistant assistant, PracticeStarter starter, Language language, Installation place)
            throws TimeoutException {
        return new Screen(assistant, starter, new Words(language), place);
    }

    static Screen open(Assistant assistant, Words words) throws TimeoutException {
        return new Screen(assistant, PracticeServer::start, words, Installation.NONE);
    }

    /** Whether things may move, as people can tell their system; not in the tests that do not ask for it. */
    void moving(boolean on) {
        onScreen(() -> {
            stage.getScene().getPreferences().setReducedMotion(!on);
            return on;
        });
    }

    static <T> T onScreen(Callable<T> action) {
        return WaitForAsyncUtils.waitForAsyncFx(30_000, action);
    }

    /** Until everything that was put to the screen's thread is done and drawn. */
    void settle() {
        WaitForAsyncUtils.waitForFxEvents();
    }

    void until(BooleanSupplier condition) {
        try {
            WaitForAsyncUtils.waitFor(30, TimeUnit.SECONDS, () -> onScreen(condition::getAsBoolean));
        } catch (TimeoutException e) {
            throw new AssertionError("did not come true within 30 s", e);
        }
        settle();
    }

    Stage stage() {
        return stage;
    }

    void colours(Theme theme) {
        onScreen(() -> {
            look.chosen().set(Optional.of(theme));
            return theme;
        });
        settle();
    }

    void colours(ColorScheme scheme) {
        colours(scheme == ColorScheme.DARK ? Theme.DARK : Theme.LIGHT);
    }

    void textSize(int percent) {
        onScreen(() -> {
            look.size().set(percent);
            return percent;
        });
        settle();
    }

    /** The node with that selector, which must be there. */
    <N extends Node> N find(String selector, Class<N> kind) {
        return robot.lookup(selector).queryAs(kind);
    }

    /** Presses the button or link with that selector, which must be there. */
    void fire(String selector) {
        onScreen(() -> {
            find(selector, ButtonBase.class).fire();
            return selector;
        });
        settle();
    }

    /** Scrolls the page: 0 is its beginning, 1 its end. */
    void scroll(double to) {
        onScreen(() -> {
            find("#page", ScrollPane.class).setVvalue(to);
            return to;
        });
        settle();
    }

    /** Moves on by the keyboard alone until the node with that id has the keyboard; it must be reached in one round. */
    void tabTo(String id) {
        for (int i = 0; i < 40 && !hasFocus(id); i++) {
            robot.push(KeyCode.TAB);
        }
        assertThat(hasFocus(id)).as("%s can be reached with Tab", id).isTrue();
    }

    private boolean hasFocus(String id) {
        return onScreen(() -> {
            var owner = stage.getScene().getFocusOwner();
            return owner != null && id.equals(owner.getId());
        });
    }

    /** Every text that can be seen, in reading order. */
    List<String> texts() {
        return onScreen(() -> labels(stage.getScene().getRoot()).stream().map(Labeled::getText).toList());
    }

    /** Labels and buttons whose text is drawn with dots at its end, or runs out of the window. */
    List<String> cutOff() {
        return onScreen(() -> labels(stage.getScene().getRoot()).stream().filter(this::isCutOff).map(Labeled::getText)
                .toList());
    }

    /** Everything that is wrong with what is on the screen now, seen with every eye but that for the colours. */
    List<String> flaws(Language language) {
        return onScreen(() -> {
            var root = stage.getScene().getRoot();
            // What has just come has its place, its letters and its name with the next pulse, which a busy machine is slow to make.
            root.applyCss();
            root.layout();
            // Names and letters of the tests are Japanese in English, too.
            var words = language.equals(Language.JA) ? Untranslated.in(root, language) : Untranslated.keys(root);
            return Stream.of(CutOff.in(root), Overlap.in(root), Unnamed.in(root), words)
                    .flatMap(List::stream).toList();
        });
    }

    /** Fields and lists that no label points at. */
    List<String> fieldsWithoutLabel() {
        return onScreen(() -> {
            var labelled = robot.lookup(node -> node instanceof Label label && label.getLabelFor() != null)
                    .queryAllAs(Label.class).stream().map(Label::getLabelFor).toList();
            return robot.lookup(node -> (node instanceof TextField || node instanceof ComboBox) && node.isVisible())
                    .queryAll().stream().filter(field -> !labelled.contains(field)).map(Node::toString).toList();
        });
    }

    /** Whether the page is longer than the window. */
    boolean needsScrolling() {
        return onScreen(() -> {
            var page = find("#page", ScrollPane.class);
            return page.getContent().getLayoutBounds().getHeight() > page.getViewportBounds().getHeight() + 1;
        });
    }

    /** How many times as high as its room the page is: up to 2 means that one screenful is scrolled. */
    double screens() {
        return onScreen(() -> {
            var page = find("#page", ScrollPane.class);
            return page.getContent().getLayoutBounds().getHeight() / page.getViewportBounds().getHeight();
        });
    }

    /** Whether there is a node with that selector, and the first one is on the screen with its whole height. */
    boolean isInView(String selector) {
        return notInView(List.of(selector)).isEmpty();
    }

    /** Those of the selectors whose first node is not there or not on the screen with its whole height. */
    List<String> notInView(List<String> selectors) {
        return onScreen(() -> {
            var page = find("#page", ScrollPane.class);
            page.getScene().getRoot().layout();
            var window = page.localToScene(page.getLayoutBounds());
            return selectors.stream().filter(each -> !isWithin(window, page.getContent().lookup(each))).toList();
        });
    }

    private static boolean isWithin(Bounds window, @Nullable Node node) {
        if (node == null) {
            return false;
        }
        var place = node.localToScene(node.getLayoutBounds());
        return place.getMinY() >= window.getMinY() - 1 && place.getMaxY() <= window.getMaxY() + 1;
    }

    /** One picture in each of these schemes, named after language and scheme; the last scheme stays. */
    void photograph(String name, Language language, List<ColorScheme> schemes) throws Exception {
        for (var scheme : schemes) {
            colours(scheme);
            photograph(name + "-" + (language + "-" + scheme).toLowerCase(Locale.ROOT));
        }
    }

    Image photograph(String name) throws Exception {
        var folder = Files.createDirectories(Path.of(System.getProperty("pictures.dir", "target/pictures")));
        var image = onScreen(() -> stage.getScene().snapshot(null));
        try (var out = Files.newOutputStream(folder.resolve(name + ".png"))) {
            Png.write(image, out);
        }
        return image;
    }

    private boolean isCutOff(Labeled label) {
        var drawn = label.lookupAll(".text").stream().filter(Text.class::isInstance).map(Text.class::cast)
                .filter(text -> text.getParent() == label).map(Text::getText).findFirst().orElse(label.getText());
        var place = label.localToScene(label.getLayoutBounds());
        return !drawn.equals(label.getText()) || place.getMinX() < -1
                || place.getMaxX() > label.getScene().getWidth() + 1;
    }

    private static List<Labeled> labels(Node node) {
        var found = new ArrayList<Labeled>();
        if (node.isVisible()) {
            if (node instanceof Labeled label && label.getText() != null && !label.getText().isEmpty()) {
                found.add(label);
            }
            if (node instanceof Parent parent) {
                parent.getChildrenUnmodifiable().forEach(child -> found.addAll(labels(child)));
            }
        }
        return found;
    }

    @Override
    public void close() {
        onScreen(() -> {
            stage.hide();
            return stage;
        });
    }
}
