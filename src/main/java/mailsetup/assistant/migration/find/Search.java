package mailsetup.assistant.migration.find;

import java.net.InetAddress;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Stream;
import mailsetup.assistant.migration.Lead;
import mailsetup.assistant.migration.Leads;
import mailsetup.assistant.migration.MoveQuestion;
import mailsetup.assistant.migration.SideFacts;
import mailsetup.assistant.migration.Sorting;
import mailsetup.assistant.migration.Source;
import mailsetup.core.Hostname;
import mailsetup.core.ServerSettings;
import mailsetup.discovery.Together;
import mailsetup.probe.Deadline;
import mailsetup.probe.dns.DnsClient;

/** Follows every lead: first those about the domain, then where all the names lead that came up. No password in it. */
public final class Search {
    /** More names say nothing new. */
    private static final int MOST_NAMES = 16;
    private static final List<DomainLead> OF_DOMAIN = List.of(new TypedLead(), new SettingsLead(), new MxLead(),
            new SrvLead(), new PublishedLead(), new SpfLead(), new NsLead());
    private static final List<NameLead> OF_NAMES = List.of(new SystemLead(), new HostsFileLead(), new ResolverLead(),
            new AuthorityLead(), new SecondResolverLead());

    private final SearchContext context;

    /** A search that ends by the deadline, and on an interrupt. */
    public Search(MoveQuestion question, MoveSources sources, Deadline deadline) {
        var authority = new Authority(sources, deadline).of(question.address().domain());
        var second = question.second().<DnsClient>map(door -> sources.at()
                .apply(List.of(InetAddress.ofLiteral(door.host().ascii()))));
        context = new SearchContext(question, sources, authority, second, deadline);
    }

    /** All that can be learnt before a server is reached. */
    public Leads follow() {
        var domain = together(OF_DOMAIN.stream().map(lead -> () -> lead.ask(context)));
        var question = context.question();
        var told = Stream.of(Source.MX, Source.SRV, Source.PUBLISHED)
                .flatMap(source -> new Leads(domain).hosts(source).stream()).toList();
        var own = Stream.of(question.old().stream(), question.current().stream(),
                question.had().stream().map(ServerSettings::endpoint).map(door -> door.host()),
                Sorting.usual(context.domain())).flatMap(s -> s).filter(host -> !host.isAddress());
        return new Leads(domain).and(new SystemLead().ask(context, List.of(context.domain())))
                .and(names(Stream.concat(own, NameServer.hosts(told))));
    }

    /** What servers that were reached call themselves, and where those names lead. */
    public List<Lead> of(Stream<SideFacts> sides) {
        var told = sides.flatMap(side -> Stream.concat(CertificateLead.of(side).stream(),
                GreetingLead.of(side).stream())).toList();
        var named = told.stream().flatMap(lead -> NameServer.hosts(lead.values())).distinct().limit(MOST_NAMES)
                .toList();
        return Stream.concat(told.stream(), together(named.stream()
                .map(name -> () -> new ResolverLead().ask(context, List.of(name)))).stream()).toList();
    }

    private List<Lead> names(Stream<Hostname> names) {
        var all = names.distinct().limit(MOST_NAMES).toList();
        return together(OF_NAMES.stream()
                .flatMap(lead -> all.stream().map(name -> () -> lead.ask(context, List.of(name)))));
    }

    private static List<Lead> together(Stream<Supplier<List<Lead>>> tasks) {
        return Together.all(tasks.toList()).stream().flatMap(List::stream).toList();
    }
}
