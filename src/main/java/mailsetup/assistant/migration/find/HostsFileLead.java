package mailsetup.assistant.migration.find;

import java.util.List;
import mailsetup.assistant.migration.Asked;
import mailsetup.assistant.migration.Lead;
import mailsetup.assistant.migration.Source;
import mailsetup.core.Hostname;
import mailsetup.probe.around.HostsLine;

/** Lines of the hosts file, which override the name system on this computer. */
final class HostsFileLead implements NameLead {
    @Override
    public List<Lead> ask(SearchContext context, List<Hostname> names) {
        var lines = context.sources().hosts().on(names);
        return lines.stream().map(HostsLine::name).distinct().map(name -> Lead.of(Source.HOSTS_FILE, Asked.SYSTEM, name,
                lines.stream().filter(line -> line.name().equals(name)).map(HostsLine::address).toList())).toList();
    }
}
