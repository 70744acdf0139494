package mailsetup.discovery.source;

import java.util.List;
import java.util.function.Supplier;
import java.util.random.RandomGenerator;
import java.util.stream.Stream;
import mailsetup.core.Hostname;
import mailsetup.core.Origin;
import mailsetup.discovery.Question;
import mailsetup.discovery.SettingsSource;
import mailsetup.discovery.SourceAnswer;
import mailsetup.discovery.Together;
import mailsetup.discovery.consent.Witness;
import mailsetup.probe.dns.DnsClient;

/** Who else names hosts for a mail domain: its records, and sources whose settings are looked at for the hosts alone. */
public final class Witnesses {
    private Witnesses() {}

    /** Exchangers, name servers and services of the domain. */
    public static List<Witness> of(DnsClient dns, Question question) {
        return together(List.of(() -> named(Origin.MX, Exchangers.of(dns, question).stream()),
                () -> named(Origin.NS, NsSource.servers(dns, question)),
                () -> of(new SrvSource(dns, RandomGenerator.getDefault()), question)));
    }

    /** The same by another resolver: where its records lead elsewhere, somebody may stand in between. */
    public static List<Witness> ofSecond(DnsClient dns, Question question) {
        return of(dns, question).stream().filter(each -> each.origin() != Origin.NS)
                .map(each -> new Witness(Origin.SECOND_RESOLVER, each.host())).distinct().toList();
    }

    /** The hosts that a source names. */
    public static List<Witness> of(SettingsSource source, Question question) {
        return source.find(question) instanceof SourceAnswer.Settings settings
                ? named(source.origin(), settings.candidates().stream()
                        .map(candidate -> candidate.settings().endpoint().host()))
                : List.of();
    }

    /** All of these at the same time. */
    public static List<Witness> together(List<Supplier<List<Witness>>> tasks) {
        return Together.all(tasks).stream().flatMap(List::stream).distinct().toList();
    }

    private static List<Witness> named(Origin origin, Stream<Hostname> hosts) {
        return hosts.map(host -> new Witness(origin, host)).distinct().toList();
    }
}
