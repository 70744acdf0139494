package mailsetup.handoff.sheet;

import java.util.List;
import java.util.Locale;
import mailsetup.core.drawing.Drawing;

/**
 * What stands on the sheet, in one language and in the words of one program.
 *
 * @param where the way to the place in the program where the entries are made
 * @param notes sentences below the entries
 * @param drawings side by side below the notes
 */
public record Sheet(Locale locale, String title, String program, String where, List<Part> parts, List<String> notes,
        List<Drawing> drawings) {
    /** Copies the lists. */
    public Sheet {
        parts = List.copyOf(parts);
        notes = List.copyOf(notes);
        drawings = List.copyOf(drawings);
    }

    /** Without drawings. */
    public Sheet(Locale locale, String title, String program, String where, List<Part> parts, List<String> notes) {
        this(locale, title, program, where, parts, notes, List.of());
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
