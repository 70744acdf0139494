package mailsetup.handoff.sheet;

import java.util.List;
import java.util.Locale;

/**
 * What stands on the sheet, in one language and in the words of one program.
 *
 * @param where the way to the place in the program where the entries are made
 * @param notes sentences below the entries
 */
public record Sheet(Locale locale, String title, String program, String where, List<Part> parts, List<String> notes) {
    /** Copies the lists. */
    public Sheet {
        parts = List.copyOf(parts);
        notes = List.copyOf(notes);
    }

    /** Entries that belong together. */
    public record Part(String heading, List<Row> rows) {
        /** Copies the list. */
        public Part {
            rows = List.copyOf(rows);
        }
    }

    /**
     * One entry.
     *
     * @param value empty for a line to write on by hand
     */
    public record Row(String label, String value) {}
}
