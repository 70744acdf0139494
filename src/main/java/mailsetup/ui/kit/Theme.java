package mailsetup.ui.kit;

import atlantafx.base.theme.PrimerDark;
import atlantafx.base.theme.PrimerLight;
import java.util.Map;
import java.util.Objects;
import javafx.application.ColorScheme;
import mailsetup.core.Keyword;

/** The colours of the window. Their values stand in one small style sheet each, {@code theme-<word>.css}. */
public enum Theme {
    /** Dark on light. */
    LIGHT(ColorScheme.LIGHT),
    /** Light on dark. */
    DARK(ColorScheme.DARK),
    /** High contrast, white on black. */
    CONTRAST_DARK(ColorScheme.DARK),
    /** High contrast, black on white. */
    CONTRAST_LIGHT(ColorScheme.LIGHT);

    private static final String WINDOWS = "Windows.SPI.HighContrast";
    private static final String GTK = "GTK.theme_name";

    private final ColorScheme scheme;

    Theme(ColorScheme scheme) {
        this.scheme = scheme;
    }

    public ColorScheme scheme() {
        return scheme;
    }

    /** How message keys and file names spell this theme. */
    public String word() {
        return Keyword.of(this);
    }

    /**
     * What the system asks for.
     *
     * @param preferences of the platform, as JavaFX names them; macOS does not tell of more contrast there
     */
    public static Theme of(ColorScheme scheme, Map<String, Object> preferences) {
        boolean contrast = Boolean.TRUE.equals(preferences.get(WINDOWS))
                || String.valueOf(preferences.get(GTK)).startsWith("HighContrast");
        boolean dark = scheme == ColorScheme.DARK;
        return contrast ? dark ? CONTRAST_DARK : CONTRAST_LIGHT : dark ? DARK : LIGHT;
    }

    /** Compiled, because to read the text takes three times as long (63 and 200 ms of processor time in a new program). */
    String base() {
        var theme = scheme == ColorScheme.DARK ? new PrimerDark() : new PrimerLight();
        return Objects.requireNonNull(theme.getUserAgentStylesheetBSS());
    }

    String colours() {
        return Theme.class.getResource("/mailsetup/ui/theme-" + word() + ".css").toExternalForm();
    }
}
