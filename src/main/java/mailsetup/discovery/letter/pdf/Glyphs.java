package mailsetup.discovery.letter.pdf;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** What the codes of one font mean, and how wide they are. */
final class Glyphs {
    private static final Map<String, Charset> NAMED = Map.of("UTF16", StandardCharsets.UTF_16BE, "UCS2",
            StandardCharsets.UTF_16BE, "RKSJ", Charset.forName("windows-31j"), "EUC", Charset.forName("EUC-JP"));
    private static final int USUAL = 1000;

    private final Map<Integer, String> meanings = new HashMap<>();
    private final Map<Integer, Double> widths = new HashMap<>();
    private final Charset charset;
    private final boolean wide;

    Glyphs(Objects objects, Value.Dict font) {
        wide = objects.is(font, "Subtype", "Type0");
        var encoding = objects.get(font, "Encoding").orElse(null) instanceof Value.Name(var name) ? name : "";
        charset = NAMED.entrySet().stream().filter(each -> encoding.contains(each.getKey())).map(Map.Entry::getValue)
                .findFirst().orElse(wide ? StandardCharsets.US_ASCII : Charset.forName("windows-1252"));
        if (objects.get(font, "ToUnicode").orElse(null) instanceof Value.Stream stream) {
            meanings(new Parser(objects.data(stream), 0));
        }
        if (wide) {
            objects.list(font, "DescendantFonts").stream().flatMap(each -> objects.follow(each).stream()).limit(1)
                    .forEach(each -> wideWidths(objects, each));
        } else {
            int first = (int) objects.number(font, "FirstChar");
            put(first, objects.list(font, "Widths"));
        }
    }

    /** The text of a string of codes. */
    String text(byte[] codes) {
        if (meanings.isEmpty()) {
            return new String(codes, charset);
        }
        var text = new StringBuilder();
        codes(codes).forEach(code -> text.append(meanings.getOrDefault(code, "")));
        return text.toString();
    }

    /** Its width in thousandths of the size of the font. */
    double width(byte[] codes) {
        return codes(codes).stream().mapToDouble(code -> widths.getOrDefault(code, wide ? USUAL : USUAL / 2.0)).sum();
    }

    private List<Integer> codes(byte[] bytes) {
        var codes = new ArrayList<Integer>();
        for (int i = 0; i + (wide ? 1 : 0) < bytes.length; i += wide ? 2 : 1) {
            codes.add(wide ? ((bytes[i] & 0xFF) << 8) | (bytes[i + 1] & 0xFF) : bytes[i] & 0xFF);
        }
        return codes;
    }

    /** A map from codes to Unicode (section 9.10.3). */
    private void meanings(Parser map) {
        var before = new ArrayList<Value>();
        for (var next = map.next(); next.isPresent(); next = map.next()) {
            if (next.get() instanceof Value.Word(var word)) {
                if (word.equals("endbfchar")) {
                    pairs(before);
                } else if (word.equals("endbfrange")) {
                    ranges(before);
                }
                before.clear();
            } else {
                before.add(next.get());
            }
        }
    }

    private void pairs(List<Value> values) {
        for (int i = 0; i + 1 < values.size(); i += 2) {
            if (values.get(i) instanceof Value.Text(var code) && values.get(i + 1) instanceof Value.Text(var text)) {
                meanings.put(code(code), new String(text, StandardCharsets.UTF_16BE));
            }
        }
    }

    private void ranges(List<Value> values) {
        for (int i = 0; i + 2 < values.size(); i += 3) {
            if (values.get(i) instanceof Value.Text(var from) && values.get(i + 1) instanceof Value.Text(var to)) {
                range(code(from), Math.min(code(to), code(from) + 0xFF), values.get(i + 2));
            }
        }
    }

    private void range(int from, int to, Value target) {
        for (int code = from; code <= to; code++) {
            int step = code - from;
            if (target instanceof Value.Array(var each) && step < each.size()
                    && each.get(step) instanceof Value.Text(var text)) {
                meanings.put(code, new String(text, StandardCharsets.UTF_16BE));
            } else if (target instanceof Value.Text(var first) && first.length > 0) {
                var next = first.clone();
                next[next.length - 1] += (byte) step;
                meanings.put(code, new String(next, StandardCharsets.UTF_16BE));
            }
        }
    }

    private void wideWidths(Objects objects, Value descendant) {
        var items = descendant instanceof Value.Dict dict ? objects.list(dict, "W") : List.<Value>of();
        for (int i = 0; i + 1 < items.size(); i++) {
            if (items.get(i) instanceof Value.Num(var first)) {
                if (items.get(i + 1) instanceof Value.Array(var each)) {
                    put((int) first, each);
                    i++;
                } else if (i + 2 < items.size() && items.get(i + 1) instanceof Value.Num(var last)) {
                    for (int code = (int) first; code <= Math.min(last, first + 0xFFFF); code++) {
                        put(code, items.subList(i + 2, i + 3));
                    }
                    i += 2;
                }
            }
        }
    }

    private void put(int first, List<Value> all) {
        for (int i = 0; i < all.size(); i++) {
            if (all.get(i) instanceof Value.Num(var width)) {
                widths.put(first + i, width);
            }
        }
    }

    private static int code(byte[] bytes) {
        int code = 0;
        for (byte each : bytes) {
            code = (code << 8) | (each & 0xFF);
        }
        return code;
    }
}
