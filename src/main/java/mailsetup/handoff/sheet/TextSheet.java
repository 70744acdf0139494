package mailsetup.handoff.sheet;

import java.util.stream.Collectors;

/** The sheet as plain text, for a letter or the clipboard. */
public final class TextSheet {
    private TextSheet() {}

    /** One entry to a line. */
    public static String of(Sheet sheet) {
        var parts = sheet.parts().stream().map(TextSheet::part).collect(Collectors.joining("\n\n"));
        return sheet.title() + "\n" + sheet.program() + "\n" + sheet.where() + "\n\n" + parts + "\n\n"
                + String.join("\n", sheet.notes()) + "\n";
    }

    private static String part(Sheet.Part part) {
        return part.heading() + "\n" + part.rows().stream().map(row -> "  " + row.label() + ": " + row.value())
                .collect(Collectors.joining("\n"));
    }
}
