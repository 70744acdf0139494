package mailsetup.handoff.pdf;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/** An A4 page in portrait with text in one font. Lengths are in points, from the upper left corner. */
public final class Page {
    /** 210 mm. */
    public static final double WIDTH = 595.28;
    /** 297 mm. */
    public static final double HEIGHT = 841.89;

    private final TrueType font;
    private final StringBuilder content = new StringBuilder();
    private final Map<Integer, Integer> used = new TreeMap<>();

    /** An empty page for a TrueType font in that file. */
    public Page(byte[] font) {
        this.font = new TrueType(font);
    }

    /** The width of a text in that size. */
    public double width(String text, double size) {
        return text.codePoints().map(font::glyph).map(font::width).sum() * size / 1000;
    }

    /**
     * Writes one line of text.
     *
     * @param y of the base line
     * @param bold drawn with a stronger line: the font has one weight
     * @param colour red, green and blue as 0xRRGGBB
     */
    public void text(double x, double y, double size, boolean bold, int colour, String text) {
        content.append("BT ").append(colour(colour)).append(" rg ").append(colour(colour)).append(" RG ")
                .append(bold ? "2 Tr " + number(size / 28) + " w " : "0 Tr ").append("/F1 ").append(number(size))
                .append(" Tf ").append(number(x)).append(' ').append(number(HEIGHT - y)).append(" Td <");
        text.codePoints().forEach(c -> {
            int glyph = font.glyph(c);
            used.putIfAbsent(glyph, c);
            content.append(String.format("%04X", glyph));
        });
        content.append("> Tj ET\n");
    }

    /** Draws a horizontal line. */
    public void line(double x, double y, double length, double thickness, int colour) {
        content.append(colour(colour)).append(" RG ").append(number(thickness)).append(" w ").append(number(x))
                .append(' ').append(number(HEIGHT - y)).append(" m ").append(number(x + length)).append(' ')
                .append(number(HEIGHT - y)).append(" l S\n");
    }

    /** Draws a line through these points, x and y in turn, in pieces of that length or, where it is 0, unbroken. */
    public void lines(double[] points, double thickness, double pieces, int colour) {
        content.append(colour(colour)).append(" RG ").append(number(thickness)).append(" w [")
                .append(pieces > 0 ? number(pieces) : "").append("] 0 d ").append(path(points)).append("S [] 0 d\n");
    }

    /** Fills the polygon with these corners, x and y in turn. */
    public void area(double[] points, int colour) {
        content.append(colour(colour)).append(" rg ").append(path(points)).append("f\n");
    }

    private static String path(double[] points) {
        var path = new StringBuilder();
        for (int i = 0; i < points.length; i += 2) {
            path.append(number(points[i])).append(' ').append(number(HEIGHT - points[i + 1]))
                    .append(i == 0 ? " m " : " l ");
        }
        return path.toString();
    }

    /** The file; always the same bytes for the same page. */
    public byte[] pdf(String title, Locale locale) {
        return new PdfFile(font, used).write(content.toString().getBytes(StandardCharsets.ISO_8859_1), title, locale);
    }

    private static String colour(int rgb) {
        return number((rgb >> 16 & 255) / 255.0) + " " + number((rgb >> 8 & 255) / 255.0) + " "
                + number((rgb & 255) / 255.0);
    }

    private static String number(double value) {
        return String.format(Locale.ROOT, "%.3f", value);
    }
}
