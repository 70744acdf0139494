package mailsetup.assistant.migration.find;

import java.util.List;
import mailsetup.assistant.migration.Asked;
import mailsetup.assistant.migration.Lead;
import mailsetup.core.Hostname;

/** Where a name of the mail domain leads by the name servers that keep the domain. */
final class AuthorityLead implements NameLead {
    @Override
    public List<Lead> ask(Inquiry inquiry, List<Hostname> names) {
        return inquiry.authority().map(dns -> new Voice(Asked.AUTHORITY, dns, inquiry.deadline()))
                .map(voice -> names.stream().filter(inquiry::knows).map(voice::addresses).toList()).orElse(List.of());
    }
}
