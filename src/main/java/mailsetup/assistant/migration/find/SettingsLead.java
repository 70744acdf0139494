package mailsetup.assistant.migration.find;

import java.util.List;
import mailsetup.assistant.migration.Asked;
import mailsetup.assistant.migration.Lead;
import mailsetup.assistant.migration.Source;

/** The servers in the settings the person has or had. */
final class SettingsLead implements DomainLead {
    @Override
    public List<Lead> ask(SearchContext context) {
        var hosts = context.question().had().stream().map(settings -> settings.endpoint().host().ascii()).distinct()
                .toList();
        return hosts.isEmpty()
                ? List.of()
                : List.of(Lead.of(Source.SETTINGS, Asked.PERSON, context.domain().ascii(), hosts));
    }
}
