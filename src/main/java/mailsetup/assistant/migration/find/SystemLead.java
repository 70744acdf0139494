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
    public List<Lead> ask(SearchContext context, List<Hostname> names) {
        return names.stream().map(name -> Lead.of(Source.ADDRESS, Asked.SYSTEM, name.ascii(), look(context, name)))
                .toList();
    }

    private static List<String> look(SearchContext context, Hostname name) {
        try {
            return context.sources().system().resolve(name, context.deadline()).stream()
                    .map(InetAddress::getHostAddress)
                    .toList();
        } catch (WireException _) {
            return List.of();
        }
    }
}
