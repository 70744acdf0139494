package mailsetup.handoff.pdf;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import mailsetup.handoff.format.Deflated;

/** Puts the objects of a one-page PDF 1.7 file together (ISO 32000-1, sections 7.5 and 9.7). */
final class PdfFile {
    private static final String NAME = "MSETUP+BIZUDPGothic";
    private static final String CMAP = """
                                       /CIDInit /ProcSet findresource begin 12 dict begin begincmap
                                       /CIDSystemInfo << /Registry (Adobe) /Ordering (UCS) /Supplement 0 >> def
                                       /CMapName /Adobe-Identity-UCS def /CMapType 2 def
                                       1 begincodespacerange <0000> <FFFF> endcodespacerange
                                       %sendcmap CMapName currentdict /CMap defineresource pop end end
                                       """;
    /** As many as one block of a CMap may have. */
    private static final int BLOCK = 100;
    /** The number of its object. */
    private static final int FIRST_PIECE = 13;

    private final TrueType font;
    private final Map<Integer, Integer> used;
    private final List<Page.Piece> pieces;
    private final ByteArrayOutputStream file = new ByteArrayOutputStream();
    private final List<Integer> places = new ArrayList<>();

    /** @param pieces the marked ones of the content, in their order */
    PdfFile(TrueType font, Map<Integer, Integer> used, List<Page.Piece> pieces) {
        this.pieces = List.copyOf(pieces);
        this.font = font;
        this.used = used;
    }

    byte[] write(byte[] content, String title, Locale locale) {
        put("%PDF-1.7\n%\u00e2\u00e3\u00cf\u00d3\n");
        object("<< /Type /Catalog /Pages 2 0 R /Lang (" + locale.getLanguage()
                + ") /ViewerPreferences << /DisplayDocTitle true >> /MarkInfo << /Marked true >> /StructTreeRoot 10 0 R >>");
        object("<< /Type /Pages /Kids [3 0 R] /Count 1 >>");
        object(String.format(Locale.ROOT, "<< /Type /Page /Parent 2 0 R /MediaBox [0 0 %.2f %.2f] /Contents 4 0 R "
                + "/StructParents 0 /Tabs /S /Resources << /Font << /F1 5 0 R >> >> >>", Page.WIDTH, Page.HEIGHT));
        stream("", content);
        object("<< /Type /Font /Subtype /Type0 /BaseFont /" + NAME
                + " /Encoding /Identity-H /DescendantFonts [6 0 R] /ToUnicode 9 0 R >>");
        object("<< /Type /Font /Subtype /CIDFontType2 /BaseFont /" + NAME
                + " /CIDSystemInfo << /Registry (Adobe) /Ordering (Identity) /Supplement 0 >> /CIDToGIDMap /Identity"
                + " /FontDescriptor 7 0 R /DW 1000 /W [" + widths() + "] >>");
        object(descriptor());
        var subset = new Subset(font).of(used.keySet());
        stream(" /Length1 " + subset.length, subset);
        stream("", CMAP.replace("%s", characters()).getBytes(StandardCharsets.ISO_8859_1));
        structure();
        object("<< /Title " + text(title) + " >>");
        trailer();
        return file.toByteArray();
    }

    /** The pieces in the order in which they are read aloud (ISO 32000-1, section 14.7). */
    private void structure() {
        var all = IntStream.range(0, pieces.size()).mapToObj(at -> (FIRST_PIECE + at) + " 0 R")
                .collect(Collectors.joining(" "));
        object("<< /Type /StructTreeRoot /K 11 0 R /ParentTree 12 0 R /ParentTreeNextKey 1 >>");
        object("<< /Type /StructElem /S /Document /P 10 0 R /K [" + all + "] >>");
        object("<< /Nums [0 [" + all + "]] >>");
        for (int at = 0; at < pieces.size(); at++) {
            var piece = pieces.get(at);
            object("<< /Type /StructElem /S /" + piece.tag().word() + " /P 11 0 R /Pg 3 0 R /K " + at
                    + piece.entries() + " >>");
        }
    }

    /** A text as a string of PDF. */
    static String text(String text) {
        return "<FEFF" + HexFormat.of().formatHex(text.getBytes(StandardCharsets.UTF_16BE)) + ">";
    }

    private String widths() {
        return used.keySet().stream().map(glyph -> glyph + " [" + font.width(glyph) + "]")
                .collect(Collectors.joining(" "));
    }

    private String descriptor() {
        var head = font.table("head");
        var hhea = font.table("hhea");
        int ascent = font.scaled(hhea.getShort(4));
        return "<< /Type /FontDescriptor /FontName /" + NAME + " /Flags 4 /FontBBox [" + font.scaled(head.getShort(36))
                + " " + font.scaled(head.getShort(38)) + " " + font.scaled(head.getShort(40)) + " "
                + font.scaled(head.getShort(42)) + "] /ItalicAngle 0 /Ascent " + ascent + " /Descent "
                + font.scaled(hhea.getShort(6)) + " /CapHeight " + ascent + " /StemV 80 /FontFile2 8 0 R >>";
    }

    /** Which character each glyph stands for, so that text can be searched and copied. */
    private String characters() {
        var lines = used.entrySet().stream()
                .map(each -> String.format("<%04X> <%s>\n", each.getKey(), HexFormat.of().withUpperCase()
                        .formatHex(Character.toString(each.getValue()).getBytes(StandardCharsets.UTF_16BE))))
                .toList();
        var blocks = new StringBuilder();
        for (int from = 0; from < lines.size(); from += BLOCK) {
            var block = lines.subList(from, Math.min(lines.size(), from + BLOCK));
            blocks.append(block.size()).append(" beginbfchar\n").append(String.join("", block)).append("endbfchar\n");
        }
        return blocks.toString();
    }

    private void object(String body) {
        places.add(file.size());
        put(places.size() + " 0 obj\n" + body + "\nendobj\n");
    }

    private void stream(String entries, byte[] data) {
        var packed = Deflated.of(data);
        places.add(file.size());
        put(places.size() + " 0 obj\n<< /Length " + packed.length + " /Filter /FlateDecode" + entries
                + " >>\nstream\n");
        file.writeBytes(packed);
        put("\nendstream\nendobj\n");
    }

    private void trailer() {
        int table = file.size();
        put("xref\n0 " + (places.size() + 1) + "\n0000000000 65535 f \n");
        places.forEach(place -> put(String.format(Locale.ROOT, "%010d 00000 n \n", place)));
        put("trailer\n<< /Size " + (places.size() + 1) + " /Root 1 0 R /Info " + places.size()
                + " 0 R >>\nstartxref\n" + table + "\n%%EOF\n");
    }

    private void put(String text) {
        file.writeBytes(text.getBytes(StandardCharsets.ISO_8859_1));
    }
}
