package mailsetup.assistant.migration.find;

import java.util.List;
import mailsetup.assistant.migration.Lead;
import mailsetup.assistant.migration.Source;
import mailsetup.probe.dns.DnsName;
import mailsetup.probe.dns.RecordType;

/** The name servers of the domain, as they are remembered and as the domain says it now. */
final class NsLead implements DomainLead {
    @Override
    public List<Lead> ask(Inquiry inquiry) {
        return inquiry.voices().stream()
                .map(voice -> voice.ask(Source.NS, DnsName.of(inquiry.domain()), RecordType.NS)).toList();
    }
}
