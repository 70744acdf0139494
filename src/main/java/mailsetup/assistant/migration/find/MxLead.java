package mailsetup.assistant.migration.find;

import java.util.List;
import mailsetup.assistant.migration.Lead;
import mailsetup.assistant.migration.Source;
import mailsetup.probe.dns.DnsName;
import mailsetup.probe.dns.RecordType;

/** Where mail for the domain is delivered, as it is remembered and as the domain says it now. */
final class MxLead implements DomainLead {
    @Override
    public List<Lead> ask(SearchContext context) {
        return context.nameServers().stream()
                .map(server -> server.ask(Source.MX, DnsName.of(context.domain()), RecordType.MX)).toList();
    }
}
