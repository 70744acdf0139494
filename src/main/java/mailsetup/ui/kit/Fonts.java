package mailsetup.ui.kit;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import javafx.scene.SnapshotParameters;
import javafx.scene.image.Image;
import javafx.scene.image.PixelFormat;
import javafx.scene.text.Font;
import javafx.scene.text.Text;

/** Which font can show Japanese. To be asked on the FX thread. */
public final class Fonts {
    /** Good Japanese text fonts of Windows, macOS and Linux, best first. */
    private static final List<String> JAPANESE = List.of("Yu Gothic UI", "Meiryo UI", "Meiryo", "Hiragino Sans",
            "Hiragino Kaku Gothic ProN", "Noto Sans CJK JP", "Noto Sans JP", "Source Han Sans JP", "BIZ UDPGothic",
            "IPAexGothic", "IPAPGothic", "TakaoPGothic", "VL PGothic", "Droid Sans Japanese", "WenQuanYi Micro Hei");

    private Fonts() {}

    /** The installed font to name for Japanese text, if a well-known one is there. */
    public static Optional<String> japanese() {
        var installed = Font.getFamilies();
        return JAPANESE.stream().filter(installed::contains).findFirst();
    }

    /** Whether Japanese can be read on this computer, by a well-known font or by any other. */
    public static boolean canShowJapanese() {
        return japanese().isPresent() || !Arrays.equals(pixels("設"), pixels("定"));
    }

    /** A font without the letter draws the same empty box for every letter. */
    private static int[] pixels(String letter) {
        Image image = new Text(letter).snapshot(new SnapshotParameters(), null);
        int width = (int) image.getWidth();
        int height = (int) image.getHeight();
        var pixels = new int[width * height];
        image.getPixelReader().getPixels(0, 0, width, height, PixelFormat.getIntArgbInstance(), pixels, 0, width);
        return pixels;
    }
}
