package mailsetup.cli;

import java.util.Optional;
import java.util.function.Supplier;
import mailsetup.assistant.Assistant;
import mailsetup.core.files.SystemFolders;
import mailsetup.core.text.Messages;
import mailsetup.discovery.presets.PresetBook;
import mailsetup.practice.PracticeStarter;
import mailsetup.support.baseline.file.BaselineStore;
import mailsetup.support.organisation.Organisation;
import picocli.CommandLine;

/**
 * What a command works with.
 *
 * @param commands all that can be typed, with its help
 */
record Call(Assistant assistant, PracticeStarter practice, PresetBook presets, Organisation organisation,
        Terminal terminal, Messages messages, Supplier<CommandLine> commands) {
    /** The assistant that also believes the authorities of {@code --ca}. */
    Assistant trusting(Typed typed) throws UsageException {
        return typed.get(Options.CA).map(assistant::trusting).orElse(assistant);
    }

    Paper paper() {
        return Paper.on(terminal, messages);
    }

    /** Apart from the result. */
    Paper aside() {
        return Paper.beside(terminal, messages);
    }

    /** What worked with other accounts before; empty where there is no folder for it. */
    Optional<BaselineStore> baselines() {
        return BaselineStore.in(SystemFolders.here(terminal.environment()));
    }

    void json(String json) {
        terminal.json(json);
    }
}
