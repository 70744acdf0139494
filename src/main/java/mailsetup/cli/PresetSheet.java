package mailsetup.cli;

import java.util.List;
import mailsetup.core.Keyword;
import mailsetup.core.Message;
import mailsetup.core.text.PreparationTexts;
import mailsetup.discovery.presets.Evidence;
import mailsetup.discovery.presets.HostPattern;
import mailsetup.discovery.presets.Preset;
import mailsetup.discovery.presets.Question;
import mailsetup.discovery.presets.ServerTemplate;

/** All that is known of one provider, on paper. */
record PresetSheet(Paper paper) {
    private static final Message NOT_TOLD = Message.of("preset.show.not-told");

    void print(Preset preset) {
        say(Message.of("preset.note", preset.name()));
        say(Message.of("preset.show.country", preset.country()));
        names("preset.show.domains", preset.domains());
        names("preset.show.mx", preset.mx());
        preset.servers().forEach(this::server);
        preset.questions().forEach(this::question);
        if (preset.servers().isEmpty()) {
            say(Message.of("preset.no-servers", preset.name()));
        }
        firsts(preset).forEach(this::say);
        preset.notes().ifPresent(notes -> say(Message.of("preset.note", notes)));
        preset.help().forEach(page -> paper.out().println(page));
        evidence(preset.evidence());
    }

    /** One line for each thing to do first. */
    static List<Message> firsts(Preset preset) {
        return PreparationTexts.of(preset.prepare(), preset.name()).stream()
                .map(text -> Message.of("preset.first", text)).toList();
    }

    private void names(String key, List<HostPattern> names) {
        if (!names.isEmpty()) {
            // Joined here, because a list inside a message is cut.
            say(Message.of(key, String.join(" ", names.stream().map(HostPattern::text).toList())));
        }
    }

    private void server(ServerTemplate server) {
        Object port = server.port().isPresent() ? Integer.toString(server.port().getAsInt()) : NOT_TOLD;
        Object security = server.security().<Object>map(mode -> Message.of("probe.security." + Keyword.of(mode)))
                .orElse(NOT_TOLD);
        say(Message.of("preset.show.server", server.protocol(), server.host().text(), port, security,
                server.user().text()));
    }

    private void question(Question question) {
        say(Message.of("preset.show.question", question.text(), question.example()));
    }

    private void evidence(Evidence evidence) {
        say(Message.of("preset.show.sources", evidence.sources()));
        say(Message.of("preset.show.checked", evidence.checked().toString(),
                Message.of("preset.confidence." + Keyword.of(evidence.confidence()))));
    }

    private void say(Message message) {
        paper.hanging("", paper.text(message));
    }
}
