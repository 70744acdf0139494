package mailsetup.discovery.presets;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import mailsetup.core.Hostname;

/** Every provider that is known, without any network. */
public interface PresetBook {
    /** The provider of addresses in that domain; what the domain itself answers is filled in. */
    Optional<Preset> ofDomain(Hostname domain);

    /** The provider behind that mail exchanger; what its name answers is filled in. */
    Optional<Preset> ofMx(Hostname mxHost);

    /** All, sorted by id. */
    List<Preset> all();

    /** The preset with that id. */
    default Optional<Preset> find(String id) {
        return all().stream().filter(preset -> preset.id().equals(id)).findFirst();
    }

    /** Those whose id, name or domain contains the text, whatever its case. */
    default List<Preset> search(String text) {
        var wanted = text.strip().toLowerCase(Locale.ROOT);
        return all().stream().filter(preset -> words(preset).anyMatch(word -> word.contains(wanted))).toList();
    }

    private static Stream<String> words(Preset preset) {
        return Stream.of(Stream.of(preset.id()), preset.name().words().values().stream(),
                preset.domains().stream().map(HostPattern::text)).flatMap(words -> words)
                .map(word -> word.toLowerCase(Locale.ROOT));
    }
}
