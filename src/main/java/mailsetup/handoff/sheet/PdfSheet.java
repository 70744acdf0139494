package mailsetup.handoff.sheet;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import mailsetup.core.text.Language;
import mailsetup.core.text.LineBreaks;
import mailsetup.core.text.Messages;
import mailsetup.handoff.format.QrPicture;
import mailsetup.handoff.pdf.Page;

/**
 * The sheet as one page of PDF. Where it would not fit, everything on it gets smaller; where it would get too small, the
 * code is left out.
 */
public final class PdfSheet {
    private static final String FONT = "/mailsetup/font/BIZUDPGothic-Regular.ttf";
    private static final double MARGIN = 54;
    private static final double VALUES = 205;
    private static final double GAP = 14;
    /** Of the code: 44 mm, whatever the size of the rest. */
    private static final double CODE = 125;
    /** Below it the entries are harder to read than a code is worth. */
    private static final double SMALLEST_WITH_CODE = 0.8;
    private static final int INK = 0x1F2328;
    private static final int GREY = 0x59636E;
    private static final int LINE = 0xD1D9E0;
    private static final int ACCENT = 0x0969DA;

    private final Sheet sheet;
    private final Page page;
    private final double scale;
    private final boolean coded;
    private double y = MARGIN;

    private PdfSheet(Sheet sheet, byte[] font, double scale, boolean coded) {
        this.coded = coded;
        this.sheet = sheet;
        this.page = new Page(font);
        this.scale = scale;
    }

    /** The whole file. */
    public static byte[] of(Sheet sheet) {
        var font = font();
        var drawn = fitting(sheet, font, true, SMALLEST_WITH_CODE).or(() -> fitting(sheet, font, false, 0))
                .orElseThrow();
        return drawn.page.pdf(sheet.title(), sheet.locale());
    }

    /** As large as it fits; empty where it would be smaller than that. */
    private static Optional<PdfSheet> fitting(Sheet sheet, byte[] font, boolean coded, double smallest) {
        for (double scale = 1; scale > smallest; scale *= 0.9) {
            var drawn = new PdfSheet(sheet, font, scale, coded);
            if (drawn.draw() <= Page.HEIGHT - MARGIN) {
                return Optional.of(drawn);
            }
        }
        return Optional.empty();
    }

    /** Where the text ended. */
    private double draw() {
        page.tagged(Page.Tag.P, () -> paragraph(sheet.program(), 10.5, true, ACCENT));
        page.tagged(Page.Tag.H1, () -> paragraph(sheet.title(), 17, true, INK));
        y += 4 * scale;
        page.tagged(Page.Tag.P, () -> paragraph(sheet.where(), 10.5, false, INK));
        sheet.parts().forEach(this::part);
        y += 14 * scale;
        sheet.notes().forEach(note -> {
            page.tagged(Page.Tag.P, () -> paragraph(note, 9.5, false, GREY));
            y += 3 * scale;
        });
        sheet.scan().filter(_ -> coded).ifPresent(this::code);
        drawings();
        return y;
    }

    /** With its words beside it. */
    private void code(Sheet.Scan scan) {
        y += 4 * scale;
        double top = y;
        // Its quiet zone reaches into the margin, so that the modules stand below the letters.
        page.code(MARGIN - QrPicture.QUIET, top, CODE, QrPicture.of(scan.text()), scan.meaning());
        y += GAP;
        double x = MARGIN + CODE + GAP;
        double width = Page.WIDTH - MARGIN - x;
        page.tagged(Page.Tag.H2, () -> lines(scan.heading(), x, width, 12, true, INK));
        y += 4 * scale;
        page.tagged(Page.Tag.P, () -> lines(scan.how(), x, width, 10.5, false, INK));
        y = Math.max(y, top + CODE);
    }

    private void drawings() {
        double width = (Page.WIDTH - 2 * MARGIN - GAP) / 2 * scale;
        double x = MARGIN;
        double end = y;
        for (var drawing : sheet.drawings()) {
            var drawn = new PdfDrawing(page, Messages.in(Language.of(sheet.locale())), x, y + GAP * scale,
                    width / drawing.width());
            end = y + GAP * scale + drawn.draw(drawing);
            x += width + GAP;
        }
        y = end;
    }

    private void part(Sheet.Part part) {
        y += 14 * scale;
        page.tagged(Page.Tag.H2, () -> paragraph(part.heading(), 12, true, INK));
        page.line(MARGIN, y + 2, Page.WIDTH - 2 * MARGIN, 1.2, ACCENT);
        y += 4 * scale;
        part.rows().forEach(this::row);
    }

    private void row(Sheet.Row row) {
        double top = y;
        y += 3 * scale;
        page.tagged(Page.Tag.P, () -> lines(row.label(), MARGIN, VALUES - MARGIN - 8, 9.5, false, GREY));
        double labelEnd = y;
        y = top + 3 * scale;
        page.tagged(Page.Tag.P, () -> lines(row.value().isEmpty() ? " " : row.value(), VALUES,
                Page.WIDTH - MARGIN - VALUES, 11.5, true, INK));
        y = Math.max(y, labelEnd) + 4 * scale;
        page.line(MARGIN, y, Page.WIDTH - 2 * MARGIN, 0.5, LINE);
    }

    private void paragraph(String text, double size, boolean bold, int colour) {
        lines(text, MARGIN, Page.WIDTH - 2 * MARGIN, size, bold, colour);
    }

    private void lines(String text, double x, double width, double size, boolean bold, int colour) {
        double scaled = size * scale;
        for (var line : wrap(text, width, scaled)) {
            y += scaled * 1.4;
            page.text(x, y - scaled * 0.3, scaled, bold, colour, line);
        }
    }

    private List<String> wrap(String text, double width, double size) {
        var lines = new ArrayList<String>();
        var line = new StringBuilder();
        for (var piece : LineBreaks.pieces(text, sheet.locale())) {
            if (!line.isEmpty() && page.width(line + piece.stripTrailing(), size) > width) {
                lines.add(line.toString());
                line.setLength(0);
            }
            line.append(piece);
            while (page.width(line.toString().stripTrailing(), size) > width) {
                int end = fitting(line, width, size);
                lines.add(line.substring(0, end));
                line.delete(0, end);
            }
        }
        lines.add(line.toString());
        return lines;
    }

    /** How much of a word that is too long fits into one line; at least one character. */
    private int fitting(StringBuilder line, double width, double size) {
        int end = line.offsetByCodePoints(0, 1);
        while (end < line.length() && page.width(line.substring(0, line.offsetByCodePoints(end, 1)), size) <= width) {
            end = line.offsetByCodePoints(end, 1);
        }
        return end;
    }

    private static byte[] font() {
        try (var in = PdfSheet.class.getResourceAsStream(FONT)) {
            if (in == null) {
                throw new IllegalStateException("missing font " + FONT);
            }
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
