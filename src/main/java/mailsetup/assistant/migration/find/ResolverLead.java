package mailsetup.assistant.migration.find;

import java.util.List;
import mailsetup.assistant.migration.Lead;
import mailsetup.core.Hostname;

/** Where a name leads by the name servers this computer is set to use, and for how much longer they remember it. */
final class ResolverLead implements NameLead {
    @Override
    public List<Lead> ask(SearchContext context, List<Hostname> names) {
        return names.stream().map(context.nameServers().getFirst()::addresses).toList();
    }
}
