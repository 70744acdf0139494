package mailsetup.cli;

import java.io.IOException;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import mailsetup.core.Message;
import mailsetup.discovery.presets.file.Bundled;
import mailsetup.discovery.presets.file.CheckJson;
import mailsetup.discovery.presets.file.CheckedFile;
import mailsetup.discovery.presets.file.Folder;
import mailsetup.discovery.presets.file.FolderCheck;
import mailsetup.discovery.presets.file.Problem;
import mailsetup.support.organisation.file.Pack;

/** Tells whoever makes an organisation's folder what is wrong in it (docs/organisation.md). */
final class OrganisationCheck implements Subcommand {
    private static final Argument<String> DIR = Argument.needed("DIR", "organisation-dir", Reader.text());

    @Override
    public Syntax syntax() {
        return Syntax.of("check", DIR, Options.JSON).explainedBy("organisation-check");
    }

    /** Exit code 0; 1 when anything has to be mended. */
    @Override
    public ExitCode run(Typed typed, Call call) throws UsageException, IOException {
        var files = files(typed.need(DIR));
        long mistakes = files.stream().mapToLong(file -> file.problems().size()).sum();
        if (typed.has(Options.JSON)) {
            call.json(CheckJson.write(files, call.messages()));
        } else {
            files.forEach(file -> tell(file, call.paper()));
            call.paper().hanging("", call.messages().text("organisation.check.sum", mistakes));
        }
        return ExitCode.of(mistakes == 0);
    }

    private static List<CheckedFile> files(String folder) throws UsageException {
        try {
            var pack = Pack.read(Path.of(folder));
            var files = new ArrayList<>(pack.files());
            if (pack.presets().isPresent()) {
                FolderCheck.of(Folder.read(pack.presets().get()), Bundled.book()).stream()
                        .map(file -> new CheckedFile("presets/" + file.name(), file.problems(), file.notes()))
                        .forEach(files::add);
            }
            return files;
        } catch (IOException | InvalidPathException e) {
            throw new UsageException("organisation.no-folder");
        }
    }

    private static void tell(CheckedFile file, Paper paper) {
        if (file.good() && file.notes().isEmpty()) {
            say(Message.of("organisation.check.good", file.name()), paper);
        }
        file.problems().forEach(problem -> tell(file.name(), problem, paper));
        file.notes().forEach(note -> tell(file.name(), note, paper));
    }

    private static void tell(String file, Problem problem, Paper paper) {
        say(problem.place().isEmpty()
                ? Message.of("organisation.check.file", file, problem.text())
                : Message.of("organisation.check.place", file, problem.place(), problem.text()), paper);
    }

    private static void say(Message message, Paper paper) {
        paper.hanging("", paper.text(message));
    }
}
