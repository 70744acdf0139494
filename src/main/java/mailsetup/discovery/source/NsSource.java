package mailsetup.discovery.source;

import java.util.Set;
import java.util.stream.Stream;
import mailsetup.core.Hostname;
import mailsetup.core.Origin;
import mailsetup.discovery.Party;
import mailsetup.discovery.PublicSuffixes;
import mailsetup.discovery.Question;
import mailsetup.discovery.SettingsSource;
import mailsetup.discovery.SourceAnswer;
import mailsetup.discovery.web.Web;
import mailsetup.probe.dns.DnsClient;
import mailsetup.probe.dns.DnsName;
import mailsetup.probe.dns.DnsRecord.Ns;
import mailsetup.probe.dns.RecordType;

/**
 * The provider that keeps the domain's names, which is often the one that keeps its mail. Often is not always, so this
 * ranks low.
 */
public record NsSource(Web web, DnsClient dns, Places places) implements SettingsSource {
    @Override
    public Origin origin() {
        return Origin.NS;
    }

    @Override
    public Set<Party> asks() {
        return Set.of(Party.NAMES);
    }

    @Override
    public SourceAnswer find(Question question) {
        var owners = servers(dns, question).flatMap(host -> PublicSuffixes.base(host).stream()).distinct()
                .filter(owner -> !owner.equals(question.domain())).limit(2).toList();
        return new ProviderFiles(web, places, Origin.NS).about(owners, question);
    }

    /** Names are kept for what was registered, not for each name below it. */
    static Stream<Hostname> servers(DnsClient dns, Question question) {
        var zone = PublicSuffixes.base(question.domain()).orElse(question.domain());
        return question.domain().isAddress()
                ? Stream.of()
                : dns.ask(DnsName.of(zone), RecordType.NS, question.deadline()).all(Ns.class).map(Ns::host);
    }
}
