package mailsetup.cli;

import java.io.IOException;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import mailsetup.core.Message;
import mailsetup.discovery.presets.file.Bundled;
import mailsetup.discovery.presets.file.CheckJson;
import mailsetup.discovery.presets.file.CheckedFile;
import mailsetup.discovery.presets.file.Folder;
import mailsetup.discovery.presets.file.FolderCheck;
import mailsetup.discovery.presets.file.PresetFile;
import mailsetup.discovery.presets.file.Problem;

/** {@code presets check}: what is wrong in an organisation's own files. */
final class PresetsCheck implements Subcommand {
    private static final Argument<String> DIR = Argument.needed("DIR", "presets-dir", Reader.text());

    @Override
    public Syntax syntax() {
        return Syntax.of("check", DIR, Options.JSON).explainedBy("presets-check");
    }

    /** Trouble when a file has to be mended, or there is none. */
    @Override
    public ExitCode run(Typed typed, Call call) throws UsageException {
        var checked = FolderCheck.of(files(typed.need(DIR)), Bundled.book());
        long bad = checked.stream().filter(file -> !file.good()).count();
        if (typed.has(Options.JSON)) {
            call.json(CheckJson.write(checked, call.messages()));
        } else {
            checked.forEach(file -> tell(file, call.paper()));
            call.paper().hanging("", call.messages().text(checked.isEmpty()
                    ? Message.of("preset.check.empty")
                    : Message.of("preset.check.sum", checked.size(), bad)));
        }
        return ExitCode.of(bad == 0 && !checked.isEmpty());
    }

    private static List<PresetFile> files(String folder) throws UsageException {
        try {
            return Folder.read(Path.of(folder));
        } catch (IOException | InvalidPathException e) {
            throw new UsageException("preset.check.folder");
        }
    }

    private static void tell(CheckedFile file, Paper paper) {
        if (file.good() && file.notes().isEmpty()) {
            say(Message.of("preset.check.good", file.name()), paper);
        }
        file.problems().forEach(problem -> tell(file.name(), problem, paper));
        file.notes().forEach(note -> tell(file.name(), note, paper));
    }

    private static void tell(String file, Problem problem, Paper paper) {
        say(problem.place().isEmpty()
                ? Message.of("preset.check.file", file, problem.text())
                : Message.of("preset.check.place", file, problem.place(), problem.text()), paper);
    }

    private static void say(Message message, Paper paper) {
        paper.hanging("", paper.text(message));
    }
}
