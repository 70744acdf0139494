package mailsetup.handoff.sheet;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import mailsetup.core.drawing.Drawing;

/**
 * What stands on the sheet, in one language and in the words of one program.
 *
 * @param where the way to the place in the program where the entries are made
 * @param notes sentences below the entries
 * @param scan a code in the free room below, where there is some
 * @param drawings side by side below the notes
 */
public record Sheet(Locale locale, String title, String program, String where, List<Part> parts, List<String> notes,
        Optional<Scan> scan, List<Drawing> drawings) {
    public Sheet {
        parts = List.copyOf(parts);
        notes = List.copyOf(notes);
        drawings = List.copyOf(drawings);
    }

    /** Words alone. */
    public Sheet(Locale locale, String title, String program, String where, List<Part> parts, List<String> notes) {
        this(locale, title, program, where, parts, notes, Optional.empty(), List.of());
    }

    /** Entries that belong together. */
    public record Part(String heading, List<Row> rows) {
        public Part {
            rows = List.copyOf(rows);
        }
    }

    /**
     * A QR code and what stands beside it.
     *
     * @param text in the code; never a password
     * @param meaning what it is, for somebody who cannot see it
     */
    public record Scan(String text, String meaning, String heading, String how) {}

    /**
     * One entry.
     *
     * @param value empty for a line to write on by hand
     */
    public record Row(String label, String value) {}
}
