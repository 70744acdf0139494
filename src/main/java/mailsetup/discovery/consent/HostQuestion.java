package mailsetup.discovery.consent;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import mailsetup.core.Endpoint;
import mailsetup.core.Hostname;
import mailsetup.core.Origin;
import mailsetup.core.Provenance;
import mailsetup.core.Trust;
import mailsetup.discovery.AskReason;
import mailsetup.discovery.Found;
import mailsetup.discovery.PublicSuffixes;

/**
 * One host that would get the password, and what the person should know before saying yes. What was agreed to is what
 * is contacted: the host goes on the wire as it stands here.
 *
 * @param doors of that host that would be logged in to
 * @param from who named it
 * @param agree other ways by which hosts of the same owner were named
 * @param against ways by which hosts of other owners were named, and none of this
 */
public record HostQuestion(Hostname host, Hostname domain, List<Endpoint> doors, Provenance from, List<Origin> agree,
        List<Origin> against, AskReason reason, Optional<Resemblance> resemblance) {
    /** Copies the lists. */
    public HostQuestion {
        doors = List.copyOf(doors);
        agree = List.copyOf(agree);
        against = List.copyOf(against);
    }

    /** The part of the name that somebody registered; the whole name where that cannot be told. */
    public Hostname owner() {
        return PublicSuffixes.base(host).orElse(host);
    }

    /**
     * What is to be asked before a password goes to these, each host once.
     *
     * @param chosen would be logged in to
     * @param all that was found, which bears witness
     */
    public static List<HostQuestion> of(List<Found> chosen, List<Found> all, Hostname domain) {
        var byHost = new LinkedHashMap<Hostname, HostQuestion>();
        chosen.forEach(found -> found.reason()
                .ifPresent(reason -> byHost.merge(found.settings().endpoint().host(),
                        about(found, reason, all, domain), HostQuestion::and)));
        return List.copyOf(byHost.values());
    }

    private static HostQuestion about(Found found, AskReason reason, List<Found> all, Hostname domain) {
        var host = found.settings().endpoint().host();
        var mine = witnesses(all.stream().filter(each -> PublicSuffixes.sameOwner(host, host(each)))).toList();
        var others = witnesses(all.stream().filter(each -> !PublicSuffixes.sameOwner(host, host(each))));
        return new HostQuestion(host, domain, List.of(found.settings().endpoint()), found.from(),
                mine.stream().filter(origin -> origin != found.from().origin()).toList(),
                others.filter(origin -> !mine.contains(origin)).toList(), reason, Resemblance.of(host, domain));
    }

    /** A guess and what was tried beside other settings bear no witness. */
    private static Stream<Origin> witnesses(Stream<Found> found) {
        return found.flatMap(each -> Stream.concat(Stream.of(each.from()), each.others().stream()))
                .filter(from -> from.trust() != Trust.GUESSED && from.origin() != Origin.NEARBY)
                .map(Provenance::origin).distinct();
    }

    private HostQuestion and(HostQuestion more) {
        return new HostQuestion(host, domain, Stream.concat(doors.stream(), more.doors.stream()).distinct().toList(),
                from, agree, against, reason, resemblance);
    }

    private static Hostname host(Found found) {
        return found.settings().endpoint().host();
    }
}
