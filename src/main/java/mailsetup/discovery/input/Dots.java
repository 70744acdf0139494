package mailsetup.discovery.input;

/** Row I-05: commas for dots, doubled dots, dots at the ends, no dot at all. */
final class Dots {
    private Dots() {}

    static Draft tidy(Draft draft) {
        var dotted = draft.text().replace(',', '.');
        var named = draft.corrected(dotted, Remark.corrected("I-05", "input.dots.comma", dotted));
        var single = dotted.replaceAll("\\.{2,}", ".").replaceAll("^\\.|\\.$", "");
        return named.corrected(single, Remark.corrected("I-05", "input.dots.too-many", single));
    }

    /** Names of servers on the internet have a dot; an office may have servers without. */
    static Draft expect(Draft draft) {
        var text = draft.text();
        var fine = text.isEmpty() || text.equalsIgnoreCase("localhost") || text.contains(".") || text.contains(":");
        return fine ? draft : draft.with(Remark.warning("I-05", "input.dots.none"));
    }
}
