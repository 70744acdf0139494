package mailsetup.cli;

import mailsetup.core.Message;
import mailsetup.discovery.presets.Preset;
import mailsetup.discovery.presets.Question;

/** Whose address it is, what to do there first, and what only the person can answer. */
record ProviderLines(Paper paper) {
    void print(Preset preset) {
        say(Message.of("preset.note", preset.name()));
        PresetSheet.firsts(preset).forEach(this::say);
        preset.notes().ifPresent(notes -> say(Message.of("preset.note", notes)));
        preset.questions().forEach(this::question);
        if (preset.servers().isEmpty() && !preset.isClosedToPrograms()) {
            say(Message.of("preset.no-servers", preset.name()));
        }
    }

    private void question(Question question) {
        say(Message.of("preset.cli.question", question.text(), "--answer " + question.id() + "=" + question.example()));
    }

    private void say(Message message) {
        paper.hanging("", paper.text(message));
    }
}
