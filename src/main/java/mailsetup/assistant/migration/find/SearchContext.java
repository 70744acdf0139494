package mailsetup.assistant.migration.find;

import java.util.List;
import java.util.Optional;
import mailsetup.assistant.migration.Asked;
import mailsetup.assistant.migration.MoveQuestion;
import mailsetup.core.Hostname;
import mailsetup.probe.Deadline;
import mailsetup.probe.dns.DnsClient;

/**
 * What every lead works with.
 *
 * @param authority a name server of the mail domain itself; empty when none can be found
 * @param second another resolver; empty without a yes
 */
record SearchContext(MoveQuestion question, MoveSources sources, Optional<DnsClient> authority,
        Optional<DnsClient> second,
        Deadline deadline) {
    Hostname domain() {
        return question.address().domain();
    }

    /** Those name servers that can be asked about the domain: the usual ones, and its own. */
    List<NameServer> nameServers() {
        var own = new NameServer(Asked.RESOLVER, sources.dns(), deadline);
        return authority.map(dns -> List.of(own, new NameServer(Asked.AUTHORITY, dns, deadline)))
                .orElse(List.of(own));
    }

    /** Whether the name is the mail domain or under it, so that its own name servers know it. */
    boolean knows(Hostname name) {
        return name.equals(domain()) || name.ascii().endsWith("." + domain().ascii());
    }
}
