package mailsetup.support.batch;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import mailsetup.core.Candidate;
import mailsetup.core.EmailAddress;
import mailsetup.core.Hostname;
import mailsetup.core.ServerSettings;

/** The servers of a domain, searched once; the user name of the next account has the form of the first. */
final class FoundServers {
    private static final int MOST = 256;

    private final Function<EmailAddress, List<Candidate>> search;
    private final Map<Hostname, Found> found = new LinkedHashMap<>(16, 0.75f, true) {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<Hostname, Found> eldest) {
            return size() > MOST;
        }
    };

    FoundServers(Function<EmailAddress, List<Candidate>> search) {
        this.search = search;
    }

    List<ServerSettings> of(EmailAddress address) {
        Found one;
        synchronized (found) {
            one = found.computeIfAbsent(address.domain(), _ -> new Found());
        }
        return one.servers(address, search);
    }

    private static final class Found {
        private List<ServerSettings> servers = List.of();
        private String first = "";

        synchronized List<ServerSettings> servers(EmailAddress address,
                Function<EmailAddress, List<Candidate>> search) {
            if (servers.isEmpty()) {
                servers = search.apply(address).stream().map(Candidate::settings).toList();
                first = address.toString();
            }
            return servers.stream().map(settings -> settings.user().equals(first)
                    ? new ServerSettings(settings.endpoint(), address.toString())
                    : new ServerSettings(settings.endpoint(), address.local())).toList();
        }
    }
}
