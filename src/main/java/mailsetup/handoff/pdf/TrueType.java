package mailsetup.handoff.pdf;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.IntStream;

/** A TrueType font (ISO/IEC 14496-22) with outlines in {@code glyf}, as far as a PDF needs it. */
final class TrueType {
    private final Map<String, ByteBuffer> tables = new LinkedHashMap<>();
    private final Map<Integer, Integer> known = new HashMap<>();
    private final ByteBuffer characters;
    private final int fullWidths;

    /**
     * Reads the table of contents.
     *
     * @throws IllegalArgumentException when the font has no table of characters of format 4
     */
    TrueType(byte[] file) {
        var font = ByteBuffer.wrap(file);
        int count = font.getShort(4);
        for (int i = 0; i < count; i++) {
            int entry = 12 + 16 * i;
            var tag = new String(file, entry, 4, StandardCharsets.ISO_8859_1);
            tables.put(tag, font.slice(font.getInt(entry + 8), font.getInt(entry + 12)));
        }
        characters = basicPlane(table("cmap"));
        fullWidths = unsigned(table("hhea"), 34);
    }

    ByteBuffer table(String tag) {
        return tables.getOrDefault(tag, ByteBuffer.allocate(0));
    }

    int glyphs() {
        return unsigned(table("maxp"), 4);
    }

    /** The glyph of a character, 0 for one that the font does not have. */
    int glyph(int codePoint) {
        return known.computeIfAbsent(codePoint, this::find);
    }

    private int find(int codePoint) {
        int segments = unsigned(characters, 6) / 2;
        for (int i = 0; i < segments && codePoint <= 0xFFFF; i++) {
            if (codePoint <= unsigned(characters, 14 + 2 * i)) {
                return inSegment(i, segments, codePoint);
            }
        }
        return 0;
    }

    private int inSegment(int i, int segments, int codePoint) {
        int start = unsigned(characters, 16 + 2 * (segments + i));
        int delta = unsigned(characters, 16 + 2 * (2 * segments + i));
        int offsetAt = 16 + 2 * (3 * segments + i);
        int offset = unsigned(characters, offsetAt);
        if (codePoint < start) {
            return 0;
        }
        if (offset == 0) {
            return (codePoint + delta) & 0xFFFF;
        }
        int glyph = unsigned(characters, offsetAt + offset + 2 * (codePoint - start));
        return glyph == 0 ? 0 : (glyph + delta) & 0xFFFF;
    }

    /** The width of a glyph in thousandths of the size of the text, as PDF counts. */
    int width(int glyph) {
        return scaled(unsigned(table("hmtx"), 4 * Math.min(glyph, fullWidths - 1)));
    }

    /** A measure of the font in thousandths of the size of the text. */
    int scaled(int units) {
        return Math.round(units * 1000f / unsigned(table("head"), 18));
    }

    /** The outline of a glyph; empty for a blank. */
    byte[] outline(int glyph) {
        boolean wide = unsigned(table("head"), 50) == 1;
        var loca = table("loca");
        int from = wide ? loca.getInt(4 * glyph) : 2 * unsigned(loca, 2 * glyph);
        int to = wide ? loca.getInt(4 * glyph + 4) : 2 * unsigned(loca, 2 * glyph + 2);
        var outline = new byte[to - from];
        table("glyf").get(from, outline);
        return outline;
    }

    static int unsigned(ByteBuffer table, int at) {
        return Short.toUnsignedInt(table.getShort(at));
    }

    private static ByteBuffer basicPlane(ByteBuffer cmap) {
        int count = unsigned(cmap, 2);
        return IntStream.range(0, count).map(i -> cmap.getInt(8 + 8 * i))
                .filter(offset -> unsigned(cmap, offset) == 4)
                .mapToObj(offset -> cmap.slice(offset, cmap.capacity() - offset)).findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no table of characters"));
    }
}
