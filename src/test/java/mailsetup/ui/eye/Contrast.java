package mailsetup.ui.eye;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import javafx.geometry.BoundingBox;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.image.Image;
import javafx.scene.image.PixelFormat;
import javafx.scene.paint.Color;
import javafx.scene.text.Text;

/**
 * Texts that are too pale (WCAG 2.2, 1.4.3): under 4.5:1, or 3:1 for large ones. The ground is measured in the picture, as
 * the most frequent colour where the text stands, apart from that of the text: the bullets of a password are mostly ink.
 * What is switched off is exempt there, and so it is here.
 */
public final class Contrast {
    /** A ground is seen in every second pixel as well. */
    private static final int STEP = 2;
    private static final double NEEDED = 4.5;
    private static final double NEEDED_LARGE = 3;
    private static final double LARGE = 24;
    private static final double LARGE_BOLD = 18.66;

    private Contrast() {}

    /** The pale texts under that node, as far as the picture of its window shows them. */
    public static List<String> in(Node root, Image picture) {
        int width = (int) picture.getWidth();
        int height = (int) picture.getHeight();
        var pixels = new int[width * height];
        picture.getPixelReader().getPixels(0, 0, width, height, PixelFormat.getIntArgbInstance(), pixels, 0, width);
        var found = new ArrayList<String>();
        for (var text : Seen.under(root, Text.class)) {
            if (!text.getText().isBlank() && !text.isDisabled() && text.getFill() instanceof Color ink) {
                judge(text, ink, pixels, width, found);
            }
        }
        return found;
    }

    private static void judge(Text text, Color ink, int[] pixels, int width, List<String> found) {
        var place = Seen.common(Seen.inWindow(text), new BoundingBox(0, 0, width, (double) pixels.length / width));
        if (place.getWidth() < 4 || place.getHeight() < 4) {
            return;
        }
        var ground = ground(place, pixels, width, ink);
        double ratio = ratio(over(ground, ink, opacity(text)), ground);
        boolean large = text.getFont().getSize() >= (text.getFont().getStyle().contains("Bold") ? LARGE_BOLD : LARGE);
        if (ratio < (large ? NEEDED_LARGE : NEEDED)) {
            found.add(String.format(Locale.ROOT, "pale, %.2f:1, %s on %s: “%s”", ratio, ink, ground, text.getText()));
        }
    }

    private static Color ground(Bounds place, int[] pixels, int width, Color ink) {
        Map<Integer, Integer> counts = new HashMap<>();
        for (int y = (int) place.getMinY(); y < (int) place.getMaxY(); y += STEP) {
            for (int x = (int) place.getMinX(); x < (int) place.getMaxX(); x += STEP) {
                counts.merge(pixels[y * width + x], 1, Integer::sum);
            }
        }
        return counts.entrySet().stream().sorted(Map.Entry.<Integer, Integer>comparingByValue().reversed())
                .map(each -> colour(each.getKey())).filter(each -> !each.equals(ink)).findFirst().orElse(ink);
    }

    private static Color colour(int pixel) {
        return Color.rgb(pixel >> 16 & 0xff, pixel >> 8 & 0xff, pixel & 0xff);
    }

    private static double opacity(Node node) {
        return node == null ? 1 : node.getOpacity() * opacity(node.getParent());
    }

    private static Color over(Color ground, Color ink, double opacity) {
        double share = ink.getOpacity() * opacity;
        return ground.interpolate(Color.color(ink.getRed(), ink.getGreen(), ink.getBlue()), share);
    }

    /** How far two colours are apart, 1 to 21 (WCAG 2.1). */
    public static double ratio(Color a, Color b) {
        double lighter = Math.max(luminance(a), luminance(b));
        double darker = Math.min(luminance(a), luminance(b));
        return (lighter + 0.05) / (darker + 0.05);
    }

    private static double luminance(Color colour) {
        return 0.2126 * linear(colour.getRed()) + 0.7152 * linear(colour.getGreen())
                + 0.0722 * linear(colour.getBlue());
    }

    private static double linear(double part) {
        return part <= 0.04045 ? part / 12.92 : Math.pow((part + 0.055) / 1.055, 2.4);
    }
}
