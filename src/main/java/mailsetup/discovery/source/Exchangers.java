package mailsetup.discovery.source;

import java.util.Comparator;
import java.util.List;
import mailsetup.core.Hostname;
import mailsetup.discovery.Question;
import mailsetup.probe.dns.DnsClient;
import mailsetup.probe.dns.DnsName;
import mailsetup.probe.dns.DnsRecord.Mx;
import mailsetup.probe.dns.RecordType;

/** The hosts that take mail for the domain. */
final class Exchangers {
    private static final int MOST = 3;

    private Exchangers() {}

    /** The most preferred first; empty when there are none, and for the null MX. */
    static List<Hostname> of(DnsClient dns, Question question) {
        if (question.domain().isAddress()) {
            return List.of();
        }
        return dns.ask(DnsName.of(question.domain()), RecordType.MX, question.deadline()).all(Mx.class)
                .sorted(Comparator.comparingInt(Mx::preference)).flatMap(mx -> mx.host().stream())
                .filter(host -> !host.isAddress()).distinct().limit(MOST).toList();
    }
}
