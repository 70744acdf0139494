package mailsetup.discovery.presets;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import mailsetup.core.Hostname;

/** Presets that can be looked up at once: an exact name wins, then the pattern with the most letters of its own. */
public final class PresetIndex implements PresetBook {
    private final List<Preset> all;
    private final Lookup domains;
    private final Lookup exchangers;

    /** Of these presets; where two claim the same name, the first has it. */
    public PresetIndex(List<Preset> presets) {
        all = presets.stream().sorted(Comparator.comparing(Preset::id)).toList();
        domains = new Lookup(presets, Preset::domains);
        exchangers = new Lookup(presets, Preset::mx);
    }

    @Override
    public Optional<Preset> ofDomain(Hostname domain) {
        return domains.of(domain);
    }

    @Override
    public Optional<Preset> ofMx(Hostname mxHost) {
        return exchangers.of(mxHost);
    }

    @Override
    public List<Preset> all() {
        return all;
    }

    private static final class Lookup {
        private final Map<String, Preset> exact = new HashMap<>();
        private final List<Entry> patterns = new ArrayList<>();

        Lookup(List<Preset> presets, Function<Preset, List<HostPattern>> side) {
            for (var preset : presets) {
                for (var pattern : side.apply(preset)) {
                    if (pattern.isExact()) {
                        exact.putIfAbsent(pattern.text(), preset);
                    } else {
                        patterns.add(new Entry(pattern, preset));
                    }
                }
            }
            // A gap says more than an asterisk.
            patterns.sort(Comparator.comparingInt((Entry entry) -> -entry.pattern.weight())
                    .thenComparing(entry -> entry.pattern.text().contains("*")));
        }

        Optional<Preset> of(Hostname host) {
            return Optional.ofNullable(exact.get(host.ascii())).or(() -> patterns.stream()
                    .flatMap(entry -> entry.preset.captured(entry.pattern, host).map(entry.preset::knowing).stream())
                    .findFirst());
        }
    }

    private record Entry(HostPattern pattern, Preset preset) {}
}
