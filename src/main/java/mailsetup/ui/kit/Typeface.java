package mailsetup.ui.kit;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import javafx.scene.text.Font;
import mailsetup.core.text.Language;

/**
 * The font of the window.
 *
 * @param japanese the family to name for Japanese: a fallback may pick Chinese forms of the same letters
 * @param own whether that is the font the program brings; then every language uses it, so that nothing is a box
 */
public record Typeface(String japanese, boolean own) {
    /** Good Japanese text fonts of Windows, macOS and Linux, best first. */
    private static final List<String> JAPANESE = List.of("Yu Gothic UI", "Meiryo UI", "Meiryo", "Hiragino Sans",
            "Hiragino Kaku Gothic ProN", "Noto Sans CJK JP", "Noto Sans JP", "Source Han Sans JP", "BIZ UDPGothic",
            "IPAexGothic", "IPAPGothic", "TakaoPGothic", "VL PGothic");
    private static final String OWN = "/mailsetup/font/BIZUDPGothic-Regular.ttf";

    /** The best of the installed fonts, or else the program's own. */
    public static Typeface of(Collection<String> installed) {
        return JAPANESE.stream().filter(installed::contains).findFirst().map(name -> new Typeface(name, false))
                .orElseGet(() -> new Typeface(load(), true));
    }

    /** The family to ask for; empty for what the system uses. */
    Optional<String> family(Language language) {
        return own || language.equals(Language.JA) ? Optional.of(japanese) : Optional.empty();
    }

    private static String load() {
        try (var in = Typeface.class.getResourceAsStream(OWN)) {
            return Font.loadFont(in, 0).getFamily();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
