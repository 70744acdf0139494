package mailsetup.discovery.presets.file;

import java.util.List;
import java.util.Optional;
import mailsetup.discovery.presets.Preset;

/**
 * A preset file that was read.
 *
 * @param name of the file, without its folder
 * @param preset empty when anything is wrong
 */
public record PresetFile(String name, Optional<Preset> preset, List<Problem> problems) {
    /** A file that could not even be read as JSON. */
    static PresetFile unreadable(String name, Problem problem) {
        return new PresetFile(name, Optional.empty(), List.of(problem));
    }
}
