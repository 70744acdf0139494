package mailsetup.discovery.presets.file;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import mailsetup.core.Message;
import mailsetup.discovery.presets.Preset;
import mailsetup.discovery.presets.PresetBook;

/** Looks at an organisation's files, each alone and all together. */
public final class FolderCheck {
    private final Map<Claim, String> bundled;
    private final PresetBook program;
    private final Map<Claim, String> claimed = new HashMap<>();

    private FolderCheck(PresetBook program) {
        this.program = program;
        bundled = new HashMap<>();
        program.all().forEach(preset -> claims(preset).forEach(claim -> bundled.put(claim, preset.id())));
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
            claims(preset).forEach(claim -> twice(claim, file.name()).ifPresent(problems::add));
            if (program.find(preset.id()).isPresent()) {
                notes.add(new Problem("id", Message.of("preset.problem.id-claimed")));
            }
            claims(preset).filter(bundled::containsKey).map(claim -> new Problem("", Message.of(
                    "preset.problem.overrides", claim.text, bundled.getOrDefault(claim, "")))).forEach(notes::add);
        });
        return new CheckedFile(file.name(), problems, notes);
    }

    private Optional<Problem> twice(Claim claim, String file) {
        return Optional.ofNullable(claimed.putIfAbsent(claim, file))
                .map(first -> new Problem("", Message.of("preset.problem.claimed", claim.text, first)));
    }

    private static Stream<Claim> claims(Preset preset) {
        return Stream.concat(preset.domains().stream().map(pattern -> new Claim(false, pattern.text())),
                preset.mx().stream().map(pattern -> new Claim(true, pattern.text()))).distinct();
    }

    /** What a preset speaks for: one provider's mail domains can be another's exchangers. */
    private record Claim(boolean exchanger, String text) {}
}
