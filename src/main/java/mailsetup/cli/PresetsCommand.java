package mailsetup.cli;

import java.io.IOException;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import mailsetup.core.Message;
import mailsetup.core.text.Messages;
import mailsetup.core.text.Printable;
import mailsetup.discovery.presets.Preset;
import mailsetup.discovery.presets.PresetBook;
import mailsetup.discovery.presets.file.Bundled;
import mailsetup.discovery.presets.file.CheckJson;
import mailsetup.discovery.presets.file.CheckedFile;
import mailsetup.discovery.presets.file.Folder;
import mailsetup.discovery.presets.file.FolderCheck;
import mailsetup.discovery.presets.file.PresetFile;
import mailsetup.discovery.presets.file.Problem;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;

/** {@code presets}: what is known of providers, and what is wrong in an organisation's own files. */
record PresetsCommand(PresetBook book, Terminal terminal, Messages messages) {
    PresetsCommand(Call call) {
        this(call.presets(), call.terminal(), call.messages());
    }

    static CommandSpec spec(Commands commands) {
        var presets = commands.command("presets", "presets")
                .addSubcommand("check", commands.command("check", "presets-check")
                        .addPositional(commands.argument("DIR", "presets-dir", "1")).addOption(commands.json()))
                .addSubcommand("list", commands.command("list", "presets-list")
                        .addPositional(commands.argument("TEXT", "presets-text", "0..1")))
                .addSubcommand("show", commands.command("show", "presets-show")
                        .addPositional(commands.argument("ID", "presets-id", "1")));
        presets.usageMessage().commandListHeading(commands.listHeading());
        return presets;
    }

    /** Exit code 0; 1 when a file has to be mended, or nothing was found. */
    int run(ParseResult options) throws UsageException {
        return switch (options.commandSpec().name()) {
            case "check" -> check(options.matchedPositionalValue(0, ""), Commands.on(options, "--json"));
            case "list" -> list(options.matchedPositionalValue(0, ""));
            case "show" -> show(options.matchedPositionalValue(0, ""));
            default -> throw new UsageException("cli.usage.no-presets-command");
        };
    }

    private int list(String text) {
        var found = book.search(text);
        int widest = found.stream().mapToInt(preset -> Columns.width(preset.id())).max().orElse(0);
        found.forEach(preset -> paper().hanging(Columns.pad(preset.id(), widest) + "  ", name(preset)));
        if (found.isEmpty()) {
            terminal.err().println(messages.text("preset.list.none"));
        }
        return found.isEmpty() ? 1 : 0;
    }

    private int show(String id) {
        var found = book.find(id);
        found.ifPresentOrElse(preset -> new PresetSheet(paper()).print(preset),
                () -> terminal.err().println(messages.text("preset.show.unknown")));
        return found.isPresent() ? 0 : 1;
    }

    private int check(String folder, boolean json) throws UsageException {
        var checked = FolderCheck.of(files(folder), Bundled.book());
        long bad = checked.stream().filter(file -> !file.good()).count();
        if (json) {
            terminal.json(CheckJson.write(checked, messages));
        } else {
            checked.forEach(this::tell);
            paper().hanging("", messages.text(checked.isEmpty()
                    ? Message.of("preset.check.empty")
                    : Message.of("preset.check.sum", checked.size(), bad)));
        }
        return bad == 0 && !checked.isEmpty() ? 0 : 1;
    }

    private static List<PresetFile> files(String folder) throws UsageException {
        try {
            return Folder.read(Path.of(folder));
        } catch (IOException | InvalidPathException e) {
            throw new UsageException("preset.check.folder");
        }
    }

    private void tell(CheckedFile file) {
        if (file.good() && file.notes().isEmpty()) {
            say(Message.of("preset.check.good", file.name()));
        }
        file.problems().forEach(problem -> tell(file.name(), problem));
        file.notes().forEach(note -> tell(file.name(), note));
    }

    private void tell(String file, Problem problem) {
        say(problem.place().isEmpty()
                ? Message.of("preset.check.file", file, problem.text())
                : Message.of("preset.check.place", file, problem.place(), problem.text()));
    }

    private void say(Message message) {
        paper().hanging("", messages.text(Printable.message(message)));
    }

    private String name(Preset preset) {
        return Printable.line(preset.name().in(messages.language()));
    }

    private Paper paper() {
        return Paper.on(terminal.out(), messages);
    }
}
