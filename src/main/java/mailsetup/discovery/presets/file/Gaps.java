package mailsetup.discovery.presets.file;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import mailsetup.core.ServerSettings;
import mailsetup.discovery.presets.HostPattern;
import mailsetup.discovery.presets.Preset;
import mailsetup.discovery.presets.Question;
import mailsetup.discovery.presets.ServerTemplate;
import mailsetup.discovery.presets.Template;

/** Whether everything that has a gap can be filled, and comes to a host and a user name then. */
final class Gaps {
    private Gaps() {}

    static Preset check(Preset preset) {
        var asked = new HashSet<String>();
        preset.questions().forEach(question -> asked.add(question.id()));
        Stream.concat(preset.domains().stream(), preset.mx().stream()).map(HostPattern::text)
                .forEach(text -> requireAsked(new Template(text), asked, "questions"));
        var examples = examples(preset);
        for (int i = 0; i < preset.servers().size(); i++) {
            check(preset.servers().get(i), examples, "servers[" + i + "]");
        }
        return preset;
    }

    private static void check(ServerTemplate server, Map<String, String> examples, String place) {
        requireAsked(server.host(), examples.keySet(), place + ".host");
        requireAsked(server.user(), examples.keySet(), place + ".user");
        if (server.host().fill(examples).filter(Names::isHost).isEmpty()) {
            throw new BadEntry(place + ".host", "preset.problem.host", server.host().text());
        }
        if (server.user().fill(examples).filter(ServerSettings::isUser).isEmpty()) {
            throw new BadEntry(place + ".user", "preset.problem.user");
        }
    }

    private static void requireAsked(Template template, Set<String> known, String place) {
        template.gaps().stream().filter(gap -> !known.contains(gap)).findFirst().ifPresent(gap -> {
            throw new BadEntry(place, "preset.problem.gap", "{" + gap + "}");
        });
    }

    private static Map<String, String> examples(Preset preset) {
        var examples = new HashMap<>(Map.of("address", "hanako@example.jp", "local", "hanako", "domain", "example.jp"));
        for (Question question : preset.questions()) {
            examples.put(question.id(), question.example());
        }
        return examples;
    }
}
