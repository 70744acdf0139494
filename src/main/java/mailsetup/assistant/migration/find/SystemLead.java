package mailsetup.assistant.migration.find;

import java.net.InetAddress;
import java.util.List;
import mailsetup.assistant.migration.Asked;
import mailsetup.assistant.migration.Lead;
import mailsetup.assistant.migration.Source;
import mailsetup.core.Hostname;
import mailsetup.probe.net.WireException;

/** Where a name leads for the mail programs of this computer. */
final class SystemLead implements NameLead {
    @Override
    public List<Lead> ask(Inquiry inquiry, List<Hostname> names) {
        return names.stream().map(name -> Lead.of(Source.ADDRESS, Asked.SYSTEM, name.ascii(), look(inquiry, name)))
                .toList();
    }

    private static List<String> look(Inquiry inquiry, Hostname name) {
        try {
            return inquiry.means().system().resolve(name, inquiry.deadline()).stream().map(InetAddress::getHostAddress)
                    .toList();
        } catch (WireException _) {
            return List.of();
        }
    }
}
