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
    public List<Lead> ask(Inquiry inquiry) {
        var found = new ArrayList<Lead>();
        var waiting = new ArrayDeque<>(List.of(inquiry.domain()));
        var seen = new HashSet<Hostname>();
        while (!waiting.isEmpty() && found.size() < Spf.MOST_LOOKUPS && !inquiry.deadline().isOver()) {
            var domain = waiting.poll();
            if (seen.add(domain)) {
                var lead = voice(inquiry, domain).ask(Source.SPF, DnsName.of(domain), RecordType.TXT);
                found.add(lead);
                Spf.among(lead.values()).ifPresent(spf -> {
                    waiting.addAll(Voice.hosts(spf.includes()).toList());
                    found.addAll(named(inquiry, domain, spf));
                });
            }
        }
        return found;
    }

    private static List<Lead> named(Inquiry inquiry, Hostname domain, Spf spf) {
        var exchangers = Voice.hosts(spf.exchangers(domain.ascii())).limit(2)
                .map(from -> voice(inquiry, from).ask(Source.MX, DnsName.of(from), RecordType.MX)).toList();
        var hosts = Stream.concat(spf.hosts(domain.ascii()).stream(),
                exchangers.stream().flatMap(lead -> lead.values().stream())).toList();
        return Stream.concat(exchangers.stream(),
                Voice.hosts(hosts).distinct().limit(4).map(host -> voice(inquiry, host).addresses(host))).toList();
    }

    /** Names of the domain are asked where they are kept. */
    private static Voice voice(Inquiry inquiry, Hostname name) {
        var voices = inquiry.voices();
        return inquiry.knows(name) ? voices.getLast() : voices.getFirst();
    }
}
