package mailsetup.discovery.web;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.regex.Pattern;

/** The bytes of a file, which cannot be changed. */
public final class Content {
    private static final Pattern HTML = Pattern.compile(
            "^\\s*(<\\?xml[^>]*>\\s*)?(<!--.*?-->\\s*)*<(!doctype\\s+)?html\\b",
            Pattern.DOTALL);

    private final byte[] bytes;

    /** Copies the bytes. */
    public Content(byte[] bytes) {
        this.bytes = bytes.clone();
    }

    /** A copy. */
    public byte[] bytes() {
        return bytes.clone();
    }

    /** As UTF-8 text, wrong bytes replaced. */
    public String text() {
        return new String(bytes, StandardCharsets.UTF_8);
    }

    /** Whether it is a page for people: many web servers answer every address with one. */
    public boolean isHtml() {
        var start = new String(bytes, 0, Math.min(bytes.length, 2000), StandardCharsets.UTF_8);
        return HTML.matcher(start.replace("\uFEFF", "").toLowerCase(Locale.ROOT)).find();
    }
}
