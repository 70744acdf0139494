package mailsetup.support.batch;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import mailsetup.core.EmailAddress;
import mailsetup.core.Hostname;
import mailsetup.core.ServerSettings;
import mailsetup.discovery.Found;

/** The servers of a domain, searched once; the user name of the next account has the form of the first. */
final class FoundServers {
    private static final int MOST = 256;

    private final Function<EmailAddress, List<Found>> search;
    private final Map<Hostname, Domain> found = new LinkedHashMap<>(16, 0.75f, true) {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<Hostname, Domain> eldest) {
            return size() > MOST;
        }
    };

    FoundServers(Function<EmailAddress, List<Found>> search) {
        this.search = search;
    }

    /** What was found, with what needs a yes before a password goes there. */
    List<Found> of(EmailAddress address) {
        Domain domain;
        synchronized (found) {
            domain = found.computeIfAbsent(address.domain(), _ -> new Domain());
        }
        return domain.servers(address, search);
    }

    private static final class Domain {
        private List<Found> servers = List.of();
        private String first = "";

        synchronized List<Found> servers(EmailAddress address, Function<EmailAddress, List<Found>> search) {
            if (servers.isEmpty()) {
                servers = search.apply(address);
                first = address.toString();
            }
            return servers.stream().map(each -> each.as(adapted(each.settings(), address))).toList();
        }

        private ServerSettings adapted(ServerSettings settings, EmailAddress address) {
            return new ServerSettings(settings.endpoint(),
                    settings.user().equals(first) ? address.toString() : address.local());
        }
    }
}
