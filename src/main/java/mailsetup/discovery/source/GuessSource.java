package mailsetup.discovery.source;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import mailsetup.core.Candidate;
import mailsetup.core.Endpoint;
import mailsetup.core.Origin;
import mailsetup.core.Protocol;
import mailsetup.core.Provenance;
import mailsetup.core.ServerSettings;
import mailsetup.discovery.GuessNames;
import mailsetup.discovery.Party;
import mailsetup.discovery.Prober;
import mailsetup.discovery.Question;
import mailsetup.discovery.Race;
import mailsetup.discovery.SettingsSource;
import mailsetup.discovery.SourceAnswer;
import mailsetup.probe.dns.DnsClient;

/**
 * Common names, reached without a password: only what answers is handed on.
 *
 * @param doors which to try, likeliest first for each protocol
 */
public record GuessSource(Prober prober, Set<Party> asks, Function<Question, List<Endpoint>> doors)
        implements
            SettingsSource {
    /** Names under the mail domain, in the order of their frequency. */
    public static GuessSource domain(Prober prober) {
        return new GuessSource(prober, Set.of(Party.SERVERS), question -> Stream.of(Protocol.values())
                .flatMap(protocol -> GuessNames.of(question.domain(), protocol).stream()).toList());
    }

    /** The mail exchanger, which at a small hoster is the one server for everything. */
    public static GuessSource exchanger(Prober prober, DnsClient dns) {
        return new GuessSource(prober, Set.of(Party.SERVERS, Party.NAMES), question -> Exchangers.of(dns, question)
                .stream().limit(1).flatMap(host -> GuessNames.at(host).stream()).toList());
    }

    @Override
    public Origin origin() {
        return Origin.GUESS;
    }

    @Override
    public SourceAnswer find(Question question) {
        var servers = doors.apply(question).stream()
                .map(door -> new ServerSettings(door, question.address().toString())).toList();
        var verdicts = Race.run(prober, servers, question.deadline());
        var answering = servers.stream().filter(server -> verdicts.getOrDefault(server, false))
                .map(server -> new Candidate(server, Provenance.GUESS)).toList();
        return answering.isEmpty()
                ? new SourceAnswer.Nothing()
                : new SourceAnswer.Settings(answering, reached(verdicts), Set.of());
    }

    private static Map<Endpoint, Boolean> reached(Map<ServerSettings, Boolean> verdicts) {
        return verdicts.entrySet().stream()
                .collect(Collectors.toMap(each -> each.getKey().endpoint(), Map.Entry::getValue));
    }
}
