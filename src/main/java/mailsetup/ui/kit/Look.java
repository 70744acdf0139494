package mailsetup.ui.kit;

import atlantafx.base.theme.PrimerDark;
import atlantafx.base.theme.PrimerLight;
import java.util.List;
import java.util.Optional;
import javafx.application.Application;
import javafx.application.ColorScheme;
import javafx.application.Platform;
import javafx.beans.property.IntegerProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleIntegerProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.Scene;
import mailsetup.text.Language;

/** Colours, font and size of the text. Colours follow the system until somebody chooses. */
public final class Look {
    /** The sizes on offer, in percent. */
    public static final List<Integer> SIZES = List.of(100, 115, 130, 150);
    private static final double BASE = 14;

    private final boolean readsJapanese;
    private final ObjectProperty<Optional<ColorScheme>> chosen = new SimpleObjectProperty<>(Optional.empty());
    private final IntegerProperty size = new SimpleIntegerProperty(SIZES.getFirst());

    /**
     * The usual size, and the colours of the system.
     *
     * @param readsJapanese whether a font for Japanese is there
     */
    public Look(boolean readsJapanese) {
        this.readsJapanese = readsJapanese;
    }

    /** Whether Japanese can be read on this computer. */
    public boolean readsJapanese() {
        return readsJapanese;
    }

    /** The colours somebody chose; empty to follow the system. */
    public ObjectProperty<Optional<ColorScheme>> chosen() {
        return chosen;
    }

    /** The size of the text in percent. */
    public IntegerProperty size() {
        return size;
    }

    /** The next size up or down, as far as there is one. */
    public void resize(int steps) {
        int index = SIZES.indexOf(size.get()) + steps;
        size.set(SIZES.get(Math.clamp(index, 0, SIZES.size() - 1)));
    }

    /** Dresses the scene, now and whenever something changes. */
    public void dress(Scene scene, Words words) {
        scene.getStylesheets().add(Look.class.getResource("/mailsetup/ui/mailsetup.css").toExternalForm());
        var system = Platform.getPreferences().colorSchemeProperty();
        var colours = chosen.flatMap(own -> own.isPresent() ? new SimpleObjectProperty<>(own.get()) : system);
        colours.subscribe(scheme -> colour(scene, scheme));
        size.subscribe(_ -> font(scene, words.language()));
        words.messages().subscribe(now -> font(scene, now.language()));
    }

    private static void colour(Scene scene, ColorScheme scheme) {
        var theme = scheme == ColorScheme.DARK ? new PrimerDark() : new PrimerLight();
        Application.setUserAgentStylesheet(theme.getUserAgentStylesheet());
        scene.getPreferences().setColorScheme(scheme);
    }

    /** Japanese text asks for a Japanese font by name: a fallback may pick Chinese forms of the same letters. */
    private void font(Scene scene, Language language) {
        var family = language == Language.JA ? Fonts.japanese() : Optional.<String>empty();
        scene.getRoot().setStyle("-fx-font-size: " + BASE * size.get() / 100 + "px;"
                + family.map(name -> "-fx-font-family: \"" + name + "\";").orElse(""));
    }
}
