package mailsetup.assistant.migration.find;

import java.util.List;
import mailsetup.assistant.migration.Asked;
import mailsetup.assistant.migration.Lead;
import mailsetup.assistant.migration.Source;

/** The servers that autoconfig files and lists of providers name. */
final class PublishedLead implements DomainLead {
    @Override
    public List<Lead> ask(SearchContext context) {
        var hosts = context.sources().publisher().published(context.question().address(), context.deadline()).stream()
                .map(settings -> settings.endpoint().host().ascii()).distinct().toList();
        return List.of(Lead.of(Source.PUBLISHED, Asked.PUBLISHER, context.domain().ascii(), hosts));
    }
}
