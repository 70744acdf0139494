package mailsetup.assistant;

import java.util.Optional;
import java.util.function.Consumer;
import mailsetup.core.ledger.Purpose;
import mailsetup.discovery.Discovered;
import mailsetup.discovery.Discovery;
import mailsetup.discovery.Prober;
import mailsetup.discovery.Question;
import mailsetup.discovery.web.HttpWeb;
import mailsetup.probe.net.MailEngine;

/**
 * Asks the sources.
 *
 * @param purpose for which the web is asked
 * @param engine reaches servers without a password
 */
record LiveDiscovering(Site site, LiveAssistant.SourceList sources, MailEngine engine,
        Purpose purpose) implements Discovering {
    @Override
    public Discovered discover(Question question, Consumer<Discovered> progress) {
        var guard = new InnerGuard(site.hosts(), question.domain(), question.deadline());
        var probing = new LiveProbing(site.reach(guard), engine);
        Prober reach = (servers, limit, events) -> probing.probe(servers, Optional.empty(), limit, events);
        try (var web = new HttpWeb(site.trust()::context, site.ledger().on(purpose), guard::isKept)) {
            return new Discovery(sources.with(web, site.names(), reach), reach, guard).run(question, progress);
        }
    }
}
