package mailsetup.assistant.migration.find;

import java.util.List;
import mailsetup.assistant.migration.Lead;
import mailsetup.assistant.migration.Source;
import mailsetup.probe.dns.DnsName;
import mailsetup.probe.dns.RecordType;

/** The name servers of the domain, as they are remembered and as the domain says it now. */
final class NsLead implements DomainLead {
    @Override
    public List<Lead> ask(SearchContext context) {
        return context.nameServers().stream()
                .map(server -> server.ask(Source.NS, DnsName.of(context.domain()), RecordType.NS)).toList();
    }
}
