package mailsetup.discovery.consent;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import mailsetup.core.Endpoint;
import mailsetup.core.Hostname;
import mailsetup.core.Origin;
import mailsetup.core.Provenance;
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
     * @param heard who named which host
     */
    public static List<HostQuestion> of(List<Found> chosen, List<Witness> heard, Hostname domain) {
        var byHost = new LinkedHashMap<Hostname, HostQuestion>();
        chosen.forEach(found -> found.reason()
                .ifPresent(reason -> byHost.merge(found.settings().endpoint().host(),
                        about(found, reason, heard, domain), HostQuestion::and)));
        return List.copyOf(byHost.values());
    }

    private static HostQuestion about(Found found, AskReason reason, List<Witness> heard, Hostname domain) {
        var host = found.settings().endpoint().host();
        var mine = heard.stream().filter(each -> each.agreesOn(host)).map(Witness::origin).distinct().toList();
        var others = heard.stream().map(Witness::origin).distinct().filter(origin -> !mine.contains(origin));
        return new HostQuestion(host, domain, List.of(found.settings().endpoint()), found.from(),
                mine.stream().filter(origin -> origin != found.from().origin()).toList(), others.toList(), reason,
                Resemblance.of(host, domain));
    }

    private HostQuestion and(HostQuestion more) {
        return new HostQuestion(host, domain, Stream.concat(doors.stream(), more.doors.stream()).distinct().toList(),
                from, agree, against, reason, resemblance);
    }
}
