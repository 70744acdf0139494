package mailsetup.assistant.migration.find;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.stream.Stream;
import mailsetup.assistant.migration.Lead;
import mailsetup.assistant.migration.Source;
import mailsetup.assistant.migration.Spf;
import mailsetup.core.Hostname;
import mailsetup.probe.dns.DnsName;
import mailsetup.probe.dns.RecordType;

/** Who may send for the domain, with the records it includes and the hosts it names; at most ten questions. */
final class SpfLead implements DomainLead {
    @Override
    public List<Lead> ask(SearchContext context) {
        var found = new ArrayList<Lead>();
        var waiting = new ArrayDeque<>(List.of(context.domain()));
        var seen = new HashSet<Hostname>();
        while (!waiting.isEmpty() && found.size() < Spf.MOST_LOOKUPS && !context.deadline().isOver()) {
            var domain = waiting.poll();
            if (seen.add(domain)) {
                var lead = server(context, domain).ask(Source.SPF, DnsName.of(domain), RecordType.TXT);
                found.add(lead);
                Spf.among(lead.values()).ifPresent(spf -> {
                    waiting.addAll(NameServer.hosts(spf.includes()).toList());
                    found.addAll(named(context, domain, spf));
                });
            }
        }
        return found;
    }

    private static List<Lead> named(SearchContext context, Hostname domain, Spf spf) {
        var exchangers = NameServer.hosts(spf.exchangers(domain.ascii())).limit(2)
                .map(from -> server(context, from).ask(Source.MX, DnsName.of(from), RecordType.MX)).toList();
        var hosts = Stream.concat(spf.hosts(domain.ascii()).stream(),
                exchangers.stream().flatMap(lead -> lead.values().stream())).toList();
        return Stream.concat(exchangers.stream(),
                NameServer.hosts(hosts).distinct().limit(4).map(host -> server(context, host).addresses(host)))
                .toList();
    }

    /** Names of the domain are asked where they are kept. */
    private static NameServer server(SearchContext context, Hostname name) {
        var voices = context.nameServers();
        return context.knows(name) ? voices.getLast() : voices.getFirst();
    }
}
