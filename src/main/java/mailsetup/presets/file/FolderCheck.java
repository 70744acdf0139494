package mailsetup.presets.file;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import mailsetup.core.Message;
import mailsetup.presets.HostPattern;
import mailsetup.presets.Preset;
import mailsetup.presets.PresetBook;

/** Looks at an organisation's files, each alone and all together. */
public final class FolderCheck {
    private final Map<String, String> bundled;
    private final PresetBook program;
    private final Map<String, String> claimed = new HashMap<>();

    private FolderCheck(PresetBook program) {
        this.program = program;
        bundled = new HashMap<>();
        program.all().forEach(preset -> names(preset).forEach(name -> bundled.put(name, preset.id())));
    }

    /**
     * All of these files, in their order.
     *
     * @param program the presets that come with the program
     */
    public static List<CheckedFile> of(List<PresetFile> files, PresetBook program) {
        var check = new FolderCheck(program);
        return files.stream().map(check::check).toList();
    }

    private CheckedFile check(PresetFile file) {
        var problems = new ArrayList<>(file.problems());
        var notes = new ArrayList<Problem>();
        file.preset().ifPresent(preset -> {
            names(preset).forEach(name -> claim(name, file.name()).ifPresent(problems::add));
            if (program.find(preset.id()).isPresent()) {
                notes.add(new Problem("id", Message.of("preset.problem.id-claimed")));
            }
            names(preset).filter(bundled::containsKey).map(name -> new Problem("",
                    Message.of("preset.problem.overrides", name, bundled.getOrDefault(name, "")))).forEach(notes::add);
        });
        return new CheckedFile(file.name(), problems, notes);
    }

    private Optional<Problem> claim(String name, String file) {
        return Optional.ofNullable(claimed.putIfAbsent(name, file))
                .map(first -> new Problem("", Message.of("preset.problem.claimed", name, first)));
    }

    private static Stream<String> names(Preset preset) {
        return Stream.concat(preset.domains().stream(), preset.mx().stream()).map(HostPattern::text).distinct();
    }
}
