package mailsetup.cli;

import java.util.Optional;
import mailsetup.assistant.Assistant;
import mailsetup.core.files.SystemFolders;
import mailsetup.core.text.Messages;
import mailsetup.discovery.presets.PresetBook;
import mailsetup.practice.PracticeStarter;
import mailsetup.support.baseline.file.BaselineStore;
import mailsetup.support.organisation.Organisation;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;

/**
 * What a command works with.
 *
 * @param root all that can be typed
 */
record Call(Assistant assistant, PracticeStarter practice, PresetBook presets, Organisation organisation,
        Terminal terminal, Messages messages, CommandSpec root) {
    Paper paper() {
        return Paper.on(terminal, messages);
    }

    /** What worked with other accounts before; empty where there is no folder for it. */
    Optional<BaselineStore> baselines() {
        return BaselineStore.in(SystemFolders.here(terminal.environment()));
    }

    void json(String json) {
        terminal.json(json);
    }

    static boolean json(ParseResult options) {
        return Commands.on(options, "--json");
    }
}
