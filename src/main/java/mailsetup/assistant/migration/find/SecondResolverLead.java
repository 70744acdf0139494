package mailsetup.assistant.migration.find;

import java.util.List;
import mailsetup.assistant.migration.Asked;
import mailsetup.assistant.migration.Lead;
import mailsetup.core.Hostname;

/** Where a name of the mail domain leads by another resolver; asked only after a yes. */
final class SecondResolverLead implements NameLead {
    @Override
    public List<Lead> ask(SearchContext context, List<Hostname> names) {
        return context.second().map(dns -> new NameServer(Asked.SECOND, dns, context.deadline()))
                .map(server -> names.stream().filter(context::knows).map(server::addresses).toList()).orElse(List.of());
    }
}
