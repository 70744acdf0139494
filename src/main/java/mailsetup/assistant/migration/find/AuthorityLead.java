package mailsetup.assistant.migration.find;

import java.util.List;
import mailsetup.assistant.migration.Asked;
import mailsetup.assistant.migration.Lead;
import mailsetup.core.Hostname;

/** Where a name of the mail domain leads by the name servers that keep the domain. */
final class AuthorityLead implements NameLead {
    @Override
    public List<Lead> ask(SearchContext context, List<Hostname> names) {
        return context.authority().map(dns -> new NameServer(Asked.AUTHORITY, dns, context.deadline()))
                .map(server -> names.stream().filter(context::knows).map(server::addresses).toList()).orElse(List.of());
    }
}
