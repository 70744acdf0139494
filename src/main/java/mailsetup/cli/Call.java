package mailsetup.cli;

import java.nio.charset.StandardCharsets;
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

    /** JSON is UTF-8 (RFC 8259 section 8.1), whatever the terminal is. */
    void json(String json) {
        terminal.out().writeBytes((json + "\n").getBytes(StandardCharsets.UTF_8));
    }

    static boolean json(ParseResult options) {
        return Commands.on(options, "--json");
    }
}
