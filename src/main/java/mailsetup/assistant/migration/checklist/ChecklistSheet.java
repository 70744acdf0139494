package mailsetup.assistant.migration.checklist;

import java.nio.charset.StandardCharsets;
import mailsetup.assistant.migration.Move;
import mailsetup.core.text.Messages;
import mailsetup.handoff.sheet.HtmlSheet;
import mailsetup.handoff.sheet.PdfSheet;
import mailsetup.handoff.sheet.Sheet;

/** The checklist as the sheet that can be printed. */
public final class ChecklistSheet {
    /** A box to tick by hand. */
    private static final String BOX = "□ ";

    private ChecklistSheet() {}

    /** The sheet as a file of that name: a web page where it ends so, else a PDF. */
    public static byte[] file(String name, Move move, Messages messages) {
        var sheet = of(move, messages);
        return name.endsWith(".html") ? HtmlSheet.of(sheet).getBytes(StandardCharsets.UTF_8) : PdfSheet.of(sheet);
    }

    /** In the language of the messages. */
    public static Sheet of(Move move, Messages messages) {
        var address = move.both().question().address().toString();
        var parts = Checklist.of(move).phases().stream().map(phase -> new Sheet.Part(messages.text(phase.title()),
                phase.items().stream().map(item -> new Sheet.Row(BOX + messages.text(item.name()),
                        messages.text(item.text()))).toList()))
                .toList();
        return new Sheet(messages.language().locale(), messages.text("migration.check.title", address),
                messages.text("migration.check.kind"), messages.text("migration.check.intro"), parts,
                move.causes().stream().map(cause -> messages.text("migration.check.cause",
                        cause.title(), cause.remedy())).toList());
    }
}
