package mailsetup.discovery.source;

import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import mailsetup.core.Candidate;
import mailsetup.core.EmailAddress;
import mailsetup.core.Origin;
import mailsetup.core.Protocol;
import mailsetup.core.Provenance;
import mailsetup.core.ServerSettings;
import mailsetup.core.Trust;
import mailsetup.discovery.Party;
import mailsetup.discovery.Question;
import mailsetup.discovery.SettingsSource;
import mailsetup.discovery.SourceAnswer;
import mailsetup.discovery.presets.Preset;
import mailsetup.discovery.presets.PresetBook;

/** The list that comes with the program, under that of the person's own organisation; nobody is asked. */
public record PresetSource(PresetBook presets) implements SettingsSource {
    @Override
    public Origin origin() {
        return Origin.PRESET;
    }

    @Override
    public Set<Party> asks() {
        return Set.of();
    }

    @Override
    public SourceAnswer find(Question question) {
        return presets.ofDomain(question.domain()).map(preset -> answer(preset.knowing(question.answers()), question))
                .orElseGet(SourceAnswer.Nothing::new);
    }

    private static SourceAnswer answer(Preset preset, Question question) {
        return preset.isClosedToPrograms()
                ? new SourceAnswer.Settings(List.of(), Map.of(), EnumSet.allOf(Protocol.class))
                : SourceAnswer.of(candidates(preset, question.address(), Origin.PRESET, Trust.OWN));
    }

    /** The published servers, then doors that must prove themselves first. */
    static List<Candidate> candidates(Preset preset, EmailAddress address, Origin origin, Trust trust) {
        var from = new Provenance(origin, preset.id(), trust);
        return Stream.concat(preset.settings(address).stream().map(settings -> new Candidate(settings, from)),
                preset.likely(address).stream().map(settings -> new Candidate(settings, beside(settings, trust))))
                .map(candidate -> candidate.with(preset.signIn())).toList();
    }

    private static Provenance beside(ServerSettings settings, Trust trust) {
        return new Provenance(Origin.NEARBY, settings.endpoint().host().ascii(), trust);
    }
}
