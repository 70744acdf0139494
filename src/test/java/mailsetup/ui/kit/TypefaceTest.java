package mailsetup.ui.kit;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Font;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import javafx.application.ColorScheme;
import mailsetup.core.text.Language;
import mailsetup.core.text.Messages;
import mailsetup.testkit.Need;
import mailsetup.testkit.Needs;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxToolkit;
import org.testfx.util.WaitForAsyncUtils;

/** Neither language ever shows boxes, and the colours are those the system asks for. */
@Needs(Need.WINDOW)
class TypefaceTest {
    @Test
    void noLetterOfTheJapaneseTextsIsMissingFromTheProgramsOwnFont() throws Exception {
        var font = Font.createFont(Font.TRUETYPE_FONT, Objects.requireNonNull(
                TypefaceTest.class.getResourceAsStream("/mailsetup/font/BIZUDPGothic-Regular.ttf")));
        var texts = new StringBuilder("日本語English");
        for (var area : Messages.AREAS) {
            texts.append(text(area + "_ja")).append(text(area + "_en"));
        }
        assertThat(texts.codePoints().filter(c -> c >= ' ' && !font.canDisplay(c)).distinct()
                .mapToObj(Character::toString).collect(Collectors.joining())).as("make the subset of ADR 0026 larger")
                .isEmpty();
        assertThat(font.canDisplay(0x1F600)).as("the question can be answered with no").isFalse();
    }

    @Test
    void theProgramsOwnFontIsUsedWhereNoOtherIsKnownForJapanese() throws Exception {
        FxToolkit.registerPrimaryStage();
        var own = WaitForAsyncUtils.waitForAsyncFx(30_000, () -> Typeface.of(List.of("DejaVu Sans")));
        assertThat(own).isEqualTo(new Typeface("BIZ UDPGothic", true));
        assertThat(own.family(Language.EN)).as("a Japanese name in English text").hasValue("BIZ UDPGothic");

        var system = Typeface.of(List.of("DejaVu Sans", "Meiryo"));
        assertThat(system.family(Language.JA)).hasValue("Meiryo");
        assertThat(system.family(Language.EN)).isEmpty();
    }

    @Test
    void highContrastIsWhatWindowsAndGtkCallIt() {
        assertThat(Theme.of(ColorScheme.DARK, Map.of())).isEqualTo(Theme.DARK);
        assertThat(Theme.of(ColorScheme.LIGHT, Map.of("GTK.theme_name", "Adwaita"))).isEqualTo(Theme.LIGHT);
        assertThat(Theme.of(ColorScheme.DARK, Map.of("Windows.SPI.HighContrast", true))).isEqualTo(Theme.CONTRAST_DARK);
        assertThat(Theme.of(ColorScheme.LIGHT, Map.of("GTK.theme_name", "HighContrast")))
                .isEqualTo(Theme.CONTRAST_LIGHT);
    }

    private static String text(String file) throws IOException {
        try (var in = Messages.class.getResourceAsStream(file + ".properties")) {
            var out = new StringWriter();
            new InputStreamReader(Objects.requireNonNull(in), StandardCharsets.UTF_8).transferTo(out);
            return out.toString();
        }
    }
}
