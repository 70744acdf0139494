package mailsetup.discovery.letter;

import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/** Takes the tags off a pasted page source: rows and paragraphs become lines, cells are kept apart by tabs. */
final class Markup {
    private static final Pattern SIGNS = Pattern.compile("(?i)<(html|body|table|tr|td|th|br|p|div|li|dd)[\\s>/]");
    private static final Pattern NAME = Pattern.compile("/?([A-Za-z][A-Za-z0-9]{0,15})[\\s/>]");
    private static final Set<String> UNSHOWN = Set.of("script", "style", "title");
    private static final Set<String> LINES = Set.of("br", "p", "div", "tr", "li", "dt", "dd", "table", "h1", "h2", "h3",
            "h4", "h5", "h6", "ul", "ol", "dl", "pre", "hr", "section");
    private static final Map<String, String> ENTITIES = Map.of("amp", "&", "lt", "<", "gt", ">", "quot", "\"", "apos",
            "'", "nbsp", " ", "ensp", " ", "emsp", " ", "copy", "©");
    private static final int LONGEST_TAG = 2000;
    private static final int LONGEST_ENTITY = 10;

    private final Traced source;
    private final Traced.Builder plain;
    private int at;

    private Markup(Traced source) {
        this.source = source;
        plain = new Traced.Builder(source.length());
    }

    static Traced strip(Traced source) {
        return SIGNS.matcher(source.text()).find() ? new Markup(source).plain() : source;
    }

    private Traced plain() {
        while (at < source.length()) {
            switch (source.at(at)) {
                case '<' -> tag();
                case '&' -> entity();
                case '\n', '\r' -> replace(" ", at + 1);
                default -> replace(source.text().substring(at, at + 1), at + 1);
            }
        }
        return plain.build();
    }

    private void tag() {
        if (source.text().startsWith("<!", at)) {
            skipTo(source.text().startsWith("<!--", at) ? "-->" : ">");
            return;
        }
        var name = NAME.matcher(source.text()).region(at + 1, source.length());
        int end = source.text().substring(at, Math.min(source.length(), at + LONGEST_TAG)).indexOf('>');
        if (!name.lookingAt() || end < 0) {
            replace("<", at + 1);
            return;
        }
        shown(name.group(1).toLowerCase(Locale.ROOT), source.at(at + 1) == '/', at + end + 1);
    }

    private void shown(String tag, boolean closing, int end) {
        if (UNSHOWN.contains(tag) && !closing) {
            skipTo("</" + tag);
        } else if (LINES.contains(tag)) {
            replace("\n", end);
        } else {
            replace(closing && (tag.equals("td") || tag.equals("th")) ? "\t" : "", end);
        }
    }

    private void entity() {
        int end = source.text().substring(at, Math.min(source.length(), at + LONGEST_ENTITY)).indexOf(';');
        var letter = end < 0 ? "" : letter(source.text().substring(at + 1, at + end));
        replace(letter.isEmpty() ? "&" : letter, letter.isEmpty() ? at + 1 : at + end + 1);
    }

    private static String letter(String name) {
        try {
            if (!name.startsWith("#")) {
                return ENTITIES.getOrDefault(name, "");
            }
            var hex = name.startsWith("#x") || name.startsWith("#X");
            return Character.toString(hex
                    ? Integer.parseInt(name.substring(2), 16)
                    : Integer.parseInt(name, 1,
                            name.length(), 10));
        } catch (IllegalArgumentException e) {
            return "";
        }
    }

    private void skipTo(String mark) {
        int end = indexOf(mark);
        at = end < 0 ? source.length() : end + mark.length();
    }

    private int indexOf(String mark) {
        for (int i = at; i <= source.length() - mark.length(); i++) {
            if (source.text().regionMatches(true, i, mark, 0, mark.length())) {
                return i;
            }
        }
        return -1;
    }

    private void replace(String better, int end) {
        plain.put(better, source, at, end);
        at = end;
    }
}
