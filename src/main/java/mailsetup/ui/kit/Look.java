package mailsetup.ui.kit;

import java.util.List;
import java.util.Optional;
import javafx.application.Application;
import javafx.application.Platform;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.DoubleBinding;
import javafx.beans.binding.ObjectBinding;
import javafx.beans.property.IntegerProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleIntegerProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.value.ObservableDoubleValue;
import javafx.scene.Scene;
import mailsetup.core.text.Language;

/** Colours, font and size of the text. Colours follow the system until somebody chooses. */
public final class Look {
    /** The sizes on offer, in percent. */
    public static final List<Integer> SIZES = List.of(100, 115, 130, 150, 175, 200);
    private static final double BASE = 14;

    private final Typeface typeface;
    private final ObjectProperty<Optional<Theme>> chosen = new SimpleObjectProperty<>(Optional.empty());
    private Optional<Language> language = Optional.empty();
    private LookStore store = LookStore.NONE;
    private final IntegerProperty size = new SimpleIntegerProperty(SIZES.getFirst());

    /** The usual size, and the colours of the system. */
    public Look(Typeface typeface) {
        this.typeface = typeface;
    }

    /** Looks as it was chosen at an earlier start, and remembers what is chosen from now on. */
    public void remember(LookStore in, Words words) {
        store = in;
        var before = store.read();
        language = before.language();
        size.set(before.size());
        chosen.set(before.theme());
        words.messages().subscribe(() -> keep(Optional.of(words.language())));
        size.subscribe(() -> keep(language));
        chosen.subscribe(() -> keep(language));
    }

    /** Chooses the base of all styles. The first control would read that of JavaFX in its place, where there is none yet. */
    public void base() {
        base(chosen.get().orElseGet(system()::get));
    }

    /** Looks as at the first start, and remembers nothing until something is chosen. */
    public void forget() {
        language = Optional.empty();
        size.set(SIZES.getFirst());
        chosen.set(Optional.empty());
        store.forget();
    }

    private void keep(Optional<Language> spoken) {
        language = spoken;
        store.keep(new LookStore.Kept(spoken, size.get(), chosen.get()));
    }

    /** The colours somebody chose; empty to follow the system. */
    public ObjectProperty<Optional<Theme>> chosen() {
        return chosen;
    }

    /** The size of the text in percent. */
    public IntegerProperty size() {
        return size;
    }

    /** How many letters high that width is; what a layout can be decided by whatever the size of the text. */
    public DoubleBinding letters(ObservableDoubleValue width) {
        return Bindings.createDoubleBinding(() -> width.get() * 100 / (BASE * size.get()), width, size);
    }

    /** The next size up or down, as far as there is one. */
    public void resize(int steps) {
        int index = SIZES.indexOf(size.get()) + steps;
        size.set(SIZES.get(Math.clamp(index, 0, SIZES.size() - 1)));
    }

    /** Dresses the scene, now and whenever something changes. */
    public void dress(Scene scene, Words words) {
        scene.getStylesheets().setAll(Look.class.getResource("/mailsetup/ui/mailsetup.css").toExternalForm(), "");
        var system = system();
        chosen.flatMap(own -> own.<ObjectBinding<Theme>>map(Look::always).orElse(system))
                .subscribe(theme -> colour(scene, theme));
        size.subscribe(_ -> font(scene, words.language()));
        words.messages().subscribe(now -> font(scene, now.language()));
    }

    private static ObjectBinding<Theme> system() {
        var preferences = Platform.getPreferences();
        return Bindings.createObjectBinding(() -> Theme.of(preferences.getColorScheme(), preferences),
                preferences, preferences.colorSchemeProperty());
    }

    private static ObjectBinding<Theme> always(Theme theme) {
        return Bindings.createObjectBinding(() -> theme);
    }

    private static void colour(Scene scene, Theme theme) {
        base(theme);
        scene.getStylesheets().set(1, theme.colours());
        scene.getPreferences().setColorScheme(theme.scheme());
    }

    private static void base(Theme theme) {
        // Even the same one would be read again.
        if (!theme.base().equals(Application.getUserAgentStylesheet())) {
            Application.setUserAgentStylesheet(theme.base());
        }
    }

    private void font(Scene scene, Language language) {
        scene.getRoot().setStyle("-fx-font-size: " + BASE * size.get() / 100 + "px;"
                + typeface.family(language).map(name -> "-fx-font-family: \"" + name + "\";").orElse(""));
    }
}
