package mailsetup.discovery.source;

import java.util.List;
import java.util.Set;
import mailsetup.core.Candidate;
import mailsetup.core.Origin;
import mailsetup.core.Provenance;
import mailsetup.core.Trust;
import mailsetup.discovery.Party;
import mailsetup.discovery.Question;
import mailsetup.discovery.SettingsSource;
import mailsetup.discovery.SourceAnswer;
import mailsetup.discovery.presets.file.PublicList;

/** The public provider database as it travelled with the program; nobody is asked. */
public record ListSource(PublicList list) implements SettingsSource {
    @Override
    public Origin origin() {
        return Origin.PUBLIC_LIST;
    }

    @Override
    public Set<Party> asks() {
        return Set.of();
    }

    @Override
    public SourceAnswer find(Question question) {
        return SourceAnswer.of(list.ofDomain(question.domain()).map(preset -> preset.settings(question.address())
                .stream().map(settings -> new Candidate(settings,
                        new Provenance(Origin.PUBLIC_LIST, list.revision(question.domain()), Trust.LIST)))
                .toList()).orElse(List.of()));
    }
}
