package mailsetup.handoff.pdf;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** A font with the outlines of a few glyphs only. The glyphs keep their numbers. */
final class Subset {
    private static final int COMPOSITE_BEGINS = 10;
    private static final int WORDS = 1;
    private static final int SCALE = 8;
    private static final int MORE = 0x20;
    private static final int TWO_SCALES = 0x40;
    private static final int MATRIX = 0x80;

    private final TrueType font;

    Subset(TrueType font) {
        this.font = font;
    }

    /** The file of a font with these glyphs and those they are composed of. */
    byte[] of(Collection<Integer> wanted) {
        var kept = closure(wanted);
        var outlines = new ByteArrayOutputStream();
        var places = ByteBuffer.allocate(4 * (font.glyphs() + 1));
        for (int glyph = 0; glyph < font.glyphs(); glyph++) {
            places.putInt(outlines.size());
            if (kept.contains(glyph)) {
                outlines.writeBytes(font.outline(glyph));
                outlines.writeBytes(new byte[-outlines.size() & 3]);
            }
        }
        places.putInt(outlines.size());
        var head = bytes(font.table("head"));
        ByteBuffer.wrap(head).putShort(50, (short) 1);
        var tables = new LinkedHashMap<String, byte[]>();
        tables.put("glyf", outlines.toByteArray());
        tables.put("head", head);
        tables.put("hhea", bytes(font.table("hhea")));
        tables.put("hmtx", bytes(font.table("hmtx")));
        tables.put("loca", places.array());
        tables.put("maxp", bytes(font.table("maxp")));
        return file(tables);
    }

    private Set<Integer> closure(Collection<Integer> wanted) {
        var kept = new TreeSet<Integer>();
        var open = new ArrayDeque<>(wanted);
        open.add(0);
        while (!open.isEmpty()) {
            int glyph = open.remove();
            if (kept.add(glyph)) {
                addComponents(font.outline(glyph), open);
            }
        }
        return kept;
    }

    /** A negative number of contours means that the glyph is composed of others. */
    private static void addComponents(byte[] outline, Deque<Integer> open) {
        var glyph = ByteBuffer.wrap(outline);
        if (outline.length == 0 || glyph.getShort(0) >= 0) {
            return;
        }
        int at = COMPOSITE_BEGINS;
        int flags;
        do {
            flags = TrueType.unsigned(glyph, at);
            open.add(TrueType.unsigned(glyph, at + 2));
            at += 4 + ((flags & WORDS) != 0 ? 4 : 2);
            at += (flags & SCALE) != 0 ? 2 : (flags & TWO_SCALES) != 0 ? 4 : (flags & MATRIX) != 0 ? 8 : 0;
        } while ((flags & MORE) != 0);
    }

    private static byte[] file(Map<String, byte[]> tables) {
        int count = tables.size();
        int power = Integer.highestOneBit(count);
        int length = 12 + 16 * count + tables.values().stream().mapToInt(table -> (table.length + 3) & ~3).sum();
        var file = ByteBuffer.allocate(length).putInt(0x00010000).putShort((short) count)
                .putShort((short) (16 * power)).putShort((short) Integer.numberOfTrailingZeros(power))
                .putShort((short) (16 * (count - power)));
        int at = 12 + 16 * count;
        for (var table : tables.entrySet()) {
            file.put(table.getKey().getBytes(StandardCharsets.ISO_8859_1)).putInt(checksum(table.getValue()))
                    .putInt(at).putInt(table.getValue().length);
            file.put(at, table.getValue());
            at += (table.getValue().length + 3) & ~3;
        }
        return file.array();
    }

    private static int checksum(byte[] table) {
        var padded = ByteBuffer.allocate((table.length + 3) & ~3).put(table).rewind();
        int sum = 0;
        while (padded.hasRemaining()) {
            sum += padded.getInt();
        }
        return sum;
    }

    private static byte[] bytes(ByteBuffer table) {
        var bytes = new byte[table.capacity()];
        table.get(0, bytes);
        return bytes;
    }
}
