package mailsetup.discovery.presets;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import mailsetup.core.Hostname;

/**
 * An organisation's own presets over those of the program: whatever the upper book knows, it knows better.
 *
 * @param upper asked first
 */
public record LayeredBook(PresetBook upper, PresetBook lower) implements PresetBook {
    @Override
    public Optional<Preset> ofDomain(Hostname domain) {
        return upper.ofDomain(domain).or(() -> lower.ofDomain(domain));
    }

    @Override
    public Optional<Preset> ofMx(Hostname mxHost) {
        return upper.ofMx(mxHost).or(() -> lower.ofMx(mxHost));
    }

    @Override
    public List<Preset> all() {
        var rest = lower.all().stream().filter(preset -> upper.find(preset.id()).isEmpty());
        return Stream.of(upper.all().stream(), rest).flatMap(Function.identity())
                .sorted(Comparator.comparing(Preset::id)).toList();
    }
}
