package mailsetup.discovery.letter.pdf;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The text layer of a PDF. What was scanned has none, and what is encrypted is not read. */
public final class PdfText {
    private static final int MOST_PAGES = 30;
    private static final int DEEPEST = 20;

    private final Objects objects;
    /** A node that leads back to itself is gone through once. */
    private final Set<Value.Dict> seen = Collections.newSetFromMap(new IdentityHashMap<>());

    private PdfText(Objects objects) {
        this.objects = objects;
    }

    /** The text, line by line; empty where the file is no PDF. */
    public static Optional<String> of(byte[] file) {
        var head = new String(file, 0, Math.min(file.length, 1024), StandardCharsets.ISO_8859_1);
        return head.contains("%PDF-") ? Optional.of(new PdfText(new Objects(file)).text()) : Optional.empty();
    }

    private String text() {
        return objects.typed("Catalog").stream().flatMap(root -> objects.dict(root, "Pages").stream())
                .flatMap(pages -> pages(pages, Optional.empty(), 0)).limit(MOST_PAGES)
                .collect(Collectors.joining("\n\n"));
    }

    private Stream<String> pages(Value.Dict node, Optional<Value.Dict> inherited, int depth) {
        if (!seen.add(node)) {
            return Stream.empty();
        }
        var resources = objects.dict(node, "Resources").or(() -> inherited);
        if (objects.is(node, "Type", "Page")) {
            return Stream.of(new PageText(resources.map(this::fonts).orElse(Map.of())).of(drawing(node)));
        }
        List<Value> kids = depth < DEEPEST ? objects.list(node, "Kids") : List.of();
        return kids.stream().flatMap(kid -> objects.follow(kid).stream())
                .flatMap(kid -> kid instanceof Value.Dict dict
                        ? pages(dict, resources, depth + 1)
                        : Stream.<String>empty());
    }

    private byte[] drawing(Value.Dict page) {
        var all = new ByteArrayOutputStream();
        objects.list(page, "Contents").stream().flatMap(each -> objects.follow(each).stream()).forEach(each -> {
            if (each instanceof Value.Stream stream) {
                all.writeBytes(objects.data(stream));
                all.write('\n');
            }
        });
        return all.toByteArray();
    }

    private Map<String, Glyphs> fonts(Value.Dict resources) {
        var fonts = new HashMap<String, Glyphs>();
        objects.dict(resources, "Font").ifPresent(all -> all.entries().forEach((name, font) -> {
            if (objects.follow(font).orElse(null) instanceof Value.Dict dict) {
                fonts.put(name, new Glyphs(objects, dict));
            }
        }));
        return fonts;
    }
}
