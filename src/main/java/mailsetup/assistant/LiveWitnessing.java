package mailsetup.assistant;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import mailsetup.core.Origin;
import mailsetup.core.ledger.Purpose;
import mailsetup.discovery.Party;
import mailsetup.discovery.Prober;
import mailsetup.discovery.Question;
import mailsetup.discovery.consent.Witness;
import mailsetup.discovery.source.Witnesses;

/**
 * Asks the name system, and those sources that nobody can forge on the way.
 *
 * @param purpose for which the web is asked
 */
record LiveWitnessing(Site site, SourceList sources, Purpose purpose) implements Witnessing {
    private static final Set<Origin> SURE = Set.of(Origin.PRESET, Origin.AUTOCONFIG, Origin.PACC, Origin.ISPDB,
            Origin.PUBLIC_LIST);
    private static final Prober NOBODY = (_, _, _) -> {
        throw new IllegalStateException("no server is reached for it");
    };

    @Override
    public List<Witness> witnesses(Question question) {
        var guard = new InnerGuard(site.hosts(), question.domain(), question.deadline());
        try (var web = GuardedWeb.of(site, purpose, guard)) {
            var tasks = new ArrayList<Supplier<List<Witness>>>();
            var names = site.names().remembering();
            sources.with(web, names, NOBODY).stream()
                    .filter(source -> SURE.contains(source.origin()) && question.consent().allows(source.asks()))
                    .forEach(source -> tasks.add(() -> Witnesses.of(source, question)));
            if (question.consent().allows(Set.of(Party.NAMES))) {
                tasks.add(() -> Witnesses.of(names, question));
                site.second().ifPresent(other -> tasks.add(() -> Witnesses.ofSecond(other, question)));
            }
            return Witnesses.together(tasks);
        }
    }
}
