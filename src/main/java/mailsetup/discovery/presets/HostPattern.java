package mailsetup.discovery.presets;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import mailsetup.core.Hostname;

/**
 * Which names a preset is for: {@code example.jp} itself, {@code *.example.jp} for everything below it, or
 * {@code {server}.example.jp} for one label below it, which then answers the question {@code server}.
 */
public record HostPattern(String text) {
    private static final Pattern PART = Pattern.compile("\\*|" + Template.GAP.pattern() + "|[^*{]+");

    /** Whether it stands for one name only. */
    public boolean isExact() {
        return text.indexOf('*') < 0 && text.indexOf('{') < 0;
    }

    /** How much of it is certain: the longer, the better it fits. */
    public int weight() {
        return Template.GAP.matcher(text.replace("*", "")).replaceAll("").length();
    }

    /** What the gaps stand for in that name; empty when the name is not meant. */
    public Optional<Map<String, String>> match(Hostname host) {
        var found = Pattern.compile(regex()).matcher(host.ascii());
        if (!found.matches()) {
            return Optional.empty();
        }
        var values = new LinkedHashMap<String, String>();
        var gaps = Template.GAP.matcher(text);
        for (int group = 1; gaps.find(); group++) {
            values.put(gaps.group(1), found.group(group));
        }
        return Optional.of(values);
    }

    private String regex() {
        return PART.matcher(text).replaceAll(part -> switch (part.group().charAt(0)) {
            case '*' -> ".+";
            case '{' -> "([^.]+)";
            default -> Pattern.quote(part.group()).replace("\\", "\\\\");
        });
    }
}
