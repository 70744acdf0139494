package mailsetup.discovery;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import mailsetup.core.Candidate;
import mailsetup.core.Endpoint;
import mailsetup.core.Hostname;
import mailsetup.core.Origin;
import mailsetup.core.Protocol;
import mailsetup.core.Provenance;
import mailsetup.core.Security;
import mailsetup.core.ServerSettings;
import mailsetup.core.Trust;

/**
 * What was not published, but may be there: IMAP where a provider lists POP alone, TLS where it lists plain text alone,
 * and the other way round. Most published settings of Japanese providers are of that kind, because they are old.
 */
final class Nearby {
    private static final Pattern PREFIX = Pattern.compile("^(imap[s4]?|pop[s3]?|smtps?)\\.");
    private static final Map<Protocol, String> NAMES = Map.of(Protocol.IMAP, "imap.", Protocol.POP3, "pop.",
            Protocol.SMTP, "smtp.");
    private static final int MOST = 16;

    private Nearby() {}

    /** Candidates to probe beside the published ones; worth showing only if they answer. */
    static List<Candidate> of(List<Candidate> published, Set<Protocol> denied) {
        return Stream.of(Protocol.values()).filter(protocol -> !denied.contains(protocol))
                .filter(protocol -> published.stream().map(each -> each.settings().endpoint())
                        .noneMatch(door -> door.protocol() == protocol && door.security() != Security.PLAIN))
                .flatMap(protocol -> published.stream().flatMap(known -> beside(known, protocol))).distinct()
                .limit(MOST).toList();
    }

    private static Stream<Candidate> beside(Candidate known, Protocol protocol) {
        var host = known.settings().endpoint().host();
        return Stream.of(renamed(host, protocol), Stream.of(host)).flatMap(hosts -> hosts).distinct()
                .flatMap(other -> Stream.of(Security.TLS, Security.STARTTLS)
                        .map(security -> Endpoint.standard(protocol, other, security)))
                .map(door -> new Candidate(new ServerSettings(door, known.settings().user()), from(known, door)));
    }

    /** pop.example.jp suggests imap.example.jp. */
    private static Stream<Hostname> renamed(Hostname host, Protocol protocol) {
        var prefix = PREFIX.matcher(host.ascii());
        return prefix.find() && !host.isAddress()
                ? Stream.of(new Hostname(prefix.replaceFirst(NAMES.getOrDefault(protocol, ""))))
                : Stream.of();
    }

    private static Provenance from(Candidate known, Endpoint door) {
        var host = known.settings().endpoint().host();
        return new Provenance(Origin.NEARBY, host.ascii(),
                door.host().equals(host) ? known.from().trust() : Trust.GUESSED);
    }
}
