package mailsetup.cli;

import java.util.regex.Pattern;

/** What {@code --answer ID=TEXT} says to a question of a preset. */
record Answer(String id, String text) {
    private static final Pattern FORM = Pattern.compile("(?<id>[a-z][a-z0-9-]{0,29})=(?<text>[^\\p{Cntrl}]{1,128})");

    static Answer read(String typed) throws UsageException {
        var parts = FORM.matcher(typed);
        if (!parts.matches()) {
            throw new UsageException("preset.usage.answer");
        }
        return new Answer(parts.group("id"), parts.group("text"));
    }
}
