package mailsetup.cli;

import mailsetup.assistant.Assistant;
import mailsetup.practice.PracticeStarter;
import mailsetup.presets.PresetBook;
import mailsetup.text.Messages;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;

/**
 * What a command works with.
 *
 * @param root all that can be typed
 */
record Call(Assistant assistant, PracticeStarter practice, PresetBook presets, Terminal terminal, Messages messages,
        CommandSpec root) {
    Paper paper() {
        return Paper.on(terminal, messages);
    }

    void json(String json) {
        terminal.json(json);
    }

    static boolean json(ParseResult options) {
        return Commands.on(options, "--json");
    }
}
