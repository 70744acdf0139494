package mailsetup.cli;

import java.io.IOException;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import mailsetup.core.Message;
import mailsetup.discovery.presets.file.ListImport;

/** {@code presets import-list}: the table of a public provider list, made from a checkout of it. */
final class PresetsImport implements Subcommand {
    private static final Argument<String> DIR = Argument.needed("DIR", "presets-import-dir", Reader.text());
    private static final Argument<LocalDate> DATE = Argument.optional(1, "DATE", "presets-import-date",
            (text, _) -> date(text));

    @Override
    public Syntax syntax() {
        return Syntax.of("import-list", DIR).with(List.of(DATE)).explainedBy("presets-import-list");
    }

    /** The table goes to standard output; how much of the checkout is in it is said beside it. */
    @Override
    public ExitCode run(Typed typed, Call call) throws UsageException {
        var imported = imported(typed.need(DIR), typed.get(DATE).orElse(LocalDate.now(ZoneOffset.UTC)));
        call.terminal().out().print(imported.table());
        call.aside().hanging("", call.messages().text(Message.of("preset.import.sum", imported.providers(),
                imported.files(), String.join(" ", imported.unusable()))));
        return ExitCode.of(imported.providers() > 0);
    }

    private static ListImport imported(String folder, LocalDate date) throws UsageException {
        try {
            return ListImport.of(Path.of(folder), date);
        } catch (IOException | InvalidPathException e) {
            throw new UsageException("preset.check.folder");
        }
    }

    private static LocalDate date(String text) throws UsageException {
        try {
            return LocalDate.parse(text);
        } catch (DateTimeException e) {
            throw new UsageException("preset.import.date");
        }
    }
}
