package mailsetup.migration.find;

import java.util.List;
import mailsetup.dns.DnsName;
import mailsetup.dns.RecordType;
import mailsetup.migration.Lead;
import mailsetup.migration.Source;

/** Where mail for the domain is delivered, as it is remembered and as the domain says it now. */
final class MxLead implements DomainLead {
    @Override
    public List<Lead> ask(Inquiry inquiry) {
        return inquiry.voices().stream()
                .map(voice -> voice.ask(Source.MX, DnsName.of(inquiry.domain()), RecordType.MX)).toList();
    }
}
