package mailsetup.assistant.migration.find;

import java.util.List;
import java.util.function.Supplier;
import mailsetup.assistant.migration.Lead;
import mailsetup.assistant.migration.Source;
import mailsetup.discovery.Together;
import mailsetup.probe.dns.DnsName;
import mailsetup.probe.dns.RecordType;

/** The services the domain publishes (RFC 6186, RFC 8314). */
final class SrvLead implements DomainLead {
    private static final List<String> SERVICES = List.of("_imaps", "_imap", "_pop3s", "_submissions", "_submission");

    @Override
    public List<Lead> ask(SearchContext context) {
        var server = context.nameServers().getLast();
        return Together.all(SERVICES.stream().<Supplier<Lead>>map(service -> () -> server.ask(
                Source.SRV, DnsName.under(service + "._tcp", context.domain()), RecordType.SRV)).toList());
    }
}
