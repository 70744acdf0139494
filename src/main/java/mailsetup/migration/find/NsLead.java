package mailsetup.migration.find;

import java.util.List;
import mailsetup.dns.DnsName;
import mailsetup.dns.RecordType;
import mailsetup.migration.Lead;
import mailsetup.migration.Source;

/** The name servers of the domain, as they are remembered and as the domain says it now. */
final class NsLead implements DomainLead {
    @Override
    public List<Lead> ask(Inquiry inquiry) {
        return inquiry.voices().stream()
                .map(voice -> voice.ask(Source.NS, DnsName.of(inquiry.domain()), RecordType.NS)).toList();
    }
}
