package mailsetup.assistant;

import java.util.Optional;
import java.util.function.Consumer;
import mailsetup.core.ledger.Purpose;
import mailsetup.discovery.Discovered;
import mailsetup.discovery.Discovery;
import mailsetup.discovery.Prober;
import mailsetup.discovery.Question;
import mailsetup.discovery.web.HttpWeb;

/**
 * Asks the sources.
 *
 * @param purpose for which the web is asked
 * @param prober reaches servers without a password
 */
record LiveDiscovering(Site site, LiveAssistant.SourceList sources, Probing prober,
        Purpose purpose) implements Discovering {
    @Override
    public Discovered discover(Question question, Consumer<Discovered> progress) {
        try (var web = new HttpWeb(site.trust()::context, site.ledger().on(purpose))) {
            Prober reach = (servers, limit, events) -> prober.probe(servers, Optional.empty(), limit, events);
            return new Discovery(sources.with(web, site.names(), reach), reach).run(question, progress);
        }
    }
}
