package mailsetup.assistant;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import mailsetup.core.ServerSettings;
import mailsetup.core.ledger.Purpose;
import mailsetup.discovery.Discovered;
import mailsetup.discovery.Discovery;
import mailsetup.discovery.Question;
import mailsetup.discovery.gentle.GentleProber;
import mailsetup.probe.ProbeReport;
import mailsetup.probe.net.MailEngine;

/**
 * Asks the sources.
 *
 * @param purpose for which the web is asked
 * @param engine reaches servers without a password
 */
record LiveDiscovering(Site site, SourceList sources, MailEngine engine,
        Purpose purpose) implements Discovering {
    @Override
    public Discovered discover(Question question, Consumer<Discovered> progress) {
        var guard = new InnerGuard(site.hosts(), question.domain(), question.deadline());
        var probing = new LiveProbing(site.reach(guard), engine);
        var sights = new Sights(guard);
        try (var web = GuardedWeb.of(site, purpose, guard);
                var gentle = new GentleProber(sights.noting((server, limit) -> knock(probing, server, limit)),
                        sights.names())) {
            return sights.of(new Discovery(sources.with(web, site.names().remembering(), gentle.guessing()), gentle,
                    guard).run(question, now -> progress.accept(now.over() ? sights.of(now) : now)));
        }
    }

    private static ProbeReport knock(Probing probing, ServerSettings server, Duration limit) {
        try (var run = probing.probe(List.of(server), Optional.empty(), limit, _ -> {})) {
            return run.await().getFirst();
        }
    }
}
