package mailsetup.handoff.pdf;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import mailsetup.handoff.format.QrPicture;

/** An A4 page in portrait with text in one font. Lengths are in points, from the upper left corner. */
public final class Page {
    /** 210 mm. */
    public static final double WIDTH = 595.28;
    /** 297 mm. */
    public static final double HEIGHT = 841.89;

    private final TrueType font;
    private final StringBuilder content = new StringBuilder();
    private final Map<Integer, Integer> used = new TreeMap<>();
    private final List<Piece> pieces = new ArrayList<>();
    private boolean tagged;

    /** An empty page for a TrueType font in that file. */
    public Page(byte[] font) {
        this.font = new TrueType(font);
    }

    /** What a text is to somebody who listens to the page; named as in ISO 32000-1, section 14.8.4. */
    public enum Tag {
        /** The title. */
        H1,
        /** A heading below it. */
        H2,
        /** Everything else that is read. */
        P,
        /** A picture. */
        FIGURE("Figure");

        private final String word;

        Tag() {
            word = name();
        }

        Tag(String word) {
            this.word = word;
        }

        /** As the file has it. */
        String word() {
            return word;
        }
    }

    /**
     * A marked piece of the page.
     *
     * @param entries of its structure element beside its kind, each with a blank before it; empty for text
     */
    record Piece(Tag tag, String entries) {}

    /** What is written by it belongs together and is read in this order, after what was written before. */
    public void tagged(Tag tag, Runnable writing) {
        tagged(new Piece(tag, ""), writing);
    }

    private void tagged(Piece piece, Runnable writing) {
        content.append('/').append(piece.tag().word()).append(" << /MCID ").append(pieces.size()).append(" >> BDC\n");
        pieces.add(piece);
        tagged = true;
        writing.run();
        tagged = false;
        content.append("EMC\n");
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
        if (!tagged) {
            tagged(Tag.P, () -> text(x, y, size, bold, colour, text));
            return;
        }
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

    /**
     * Draws a QR code, its quiet zone included, black on white.
     *
     * @param side of the square
     * @param meaning what is told instead to somebody who cannot see it
     */
    public void code(double x, double y, double side, QrPicture picture, String meaning) {
        // What a picture shows, and where it stands (ISO 32000-1, sections 14.9.3 and 14.8.5.4).
        var entries = " /Alt " + PdfFile.text(meaning) + " /A << /O /Layout /BBox [" + number(x) + " "
                + number(HEIGHT - y - side) + " " + number(x + side) + " " + number(HEIGHT - y) + "] >>";
        tagged(new Piece(Tag.FIGURE, entries), () -> {
            content.append("q ").append(number(side)).append(" 0 0 ").append(number(side)).append(' ').append(number(x))
                    .append(' ').append(number(HEIGHT - y - side)).append(" cm\nBI /W ").append(picture.side())
                    .append(" /H ").append(picture.side()).append(" /BPC 1 /CS /G /F /AHx ID\n");
            for (int row = 0; row < picture.side(); row++) {
                bits(picture, row);
            }
            content.append(">\nEI Q\n");
        });
    }

    /** One row of an image of one bit, in hexadecimal; 1 is white (ISO 32000-1, section 8.9.7). */
    private void bits(QrPicture picture, int row) {
        for (int from = 0; from < picture.side(); from += 8) {
            int eight = 0xFF;
            for (int bit = 0; bit < Math.min(8, picture.side() - from); bit++) {
                if (picture.dark(from + bit, row)) {
                    eight &= ~(0x80 >> bit);
                }
            }
            content.append(String.format("%02X", eight));
        }
    }

    /** Draws a horizontal line. */
    public void line(double x, double y, double length, double thickness, int colour) {
        ornament(colour(colour) + " RG " + number(thickness) + " w " + number(x) + " " + number(HEIGHT - y) + " m "
                + number(x + length) + " " + number(HEIGHT - y) + " l S");
    }

    /** Draws a line through these points, x and y in turn, in pieces of that length or, where it is 0, unbroken. */
    public void lines(double[] points, double thickness, double pieces, int colour) {
        ornament(colour(colour) + " RG " + number(thickness) + " w [" + (pieces > 0 ? number(pieces) : "") + "] 0 d "
                + path(points) + "S [] 0 d");
    }

    /** Fills the polygon with these corners, x and y in turn. */
    public void area(double[] points, int colour) {
        ornament(colour(colour) + " rg " + path(points) + "f");
    }

    /** Nothing that is read aloud. */
    private void ornament(String operators) {
        content.append("/Artifact BMC\n").append(operators).append("\nEMC\n");
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
        return new PdfFile(font, used, pieces).write(content.toString().getBytes(StandardCharsets.ISO_8859_1), title,
                locale);
    }

    private static String colour(int rgb) {
        return number((rgb >> 16 & 255) / 255.0) + " " + number((rgb >> 8 & 255) / 255.0) + " "
                + number((rgb & 255) / 255.0);
    }

    private static String number(double value) {
        return String.format(Locale.ROOT, "%.3f", value);
    }
}
