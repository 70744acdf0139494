package mailsetup.diagnosis;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import mailsetup.core.EmailAddress;
import mailsetup.probe.Failure;
import mailsetup.probe.Finding;
import mailsetup.probe.ProbeReport;
import mailsetup.probe.around.NetworkCheck;
import mailsetup.probe.around.Surroundings;

/**
 * Everything a check may look at. No password, no network: a case can come from a file.
 *
 * @param reports of the servers that were asked for
 * @param alternatives probes without a password that were made because something failed: other ports and modes of the
 *     same host, sibling names, names in the certificate
 * @param surroundings names and network around the servers that failed
 * @param strangers names in certificates that no change may lead to
 * @param named who named the servers
 */
public record Case(EmailAddress address, List<ProbeReport> reports, List<ProbeReport> alternatives,
        Surroundings surroundings, Strangers strangers, Named named) {
    public Case {
        reports = List.copyOf(reports);
        alternatives = List.copyOf(alternatives);
    }

    /** A case of servers of which nobody knows who named them, and in which no certificate names a stranger. */
    public Case(EmailAddress address, List<ProbeReport> reports, List<ProbeReport> alternatives,
            Surroundings surroundings) {
        this(address, reports, alternatives, surroundings, Strangers.NONE, Named.NOTHING);
    }

    /** A case in which nobody looked around. */
    public Case(EmailAddress address, List<ProbeReport> reports, List<ProbeReport> alternatives) {
        this(address, reports, alternatives, Surroundings.NONE);
    }

    /** A case before anything else was tried. */
    public static Case of(EmailAddress address, List<ProbeReport> reports) {
        return new Case(address, reports, List.of());
    }

    /** The same servers, of which it is known who named them. */
    public Case named(Named by) {
        return new Case(address, reports, alternatives, surroundings, strangers, by);
    }

    /** The same with what was tried and seen beside it. */
    public Case seen(List<ProbeReport> tried, Surroundings around, Strangers foreign) {
        return new Case(address, reports, tried, around, foreign, named);
    }

    /** The same with these probes beside those that were made. */
    public Case trying(List<ProbeReport> more) {
        return new Case(address, reports, Stream.concat(alternatives.stream(), more.stream()).toList(), surroundings,
                strangers, named);
    }

    /** The first alternative of the same protocol that answered well, verified and all; never a stranger's. */
    public Optional<ProbeReport> better(ProbeReport failed, Predicate<ProbeReport> like) {
        return alternatives.stream().filter(a -> a.settings().protocol() == failed.settings().protocol())
                .filter(ProbeReport::works).filter(a -> a.tls().isPresent())
                .filter(a -> !strangers.names().contains(a.settings().endpoint().host())).filter(like).findFirst();
    }

    /** The first alternative on the same host that answered well. */
    public Optional<ProbeReport> betterOnSameHost(ProbeReport failed) {
        return better(failed, a -> a.settings().endpoint().host().equals(failed.settings().endpoint().host()));
    }

    /** Whether anything, good or bad, answered on another port of the same host. */
    public boolean hostAnswers(ProbeReport failed) {
        return all().filter(a -> a.settings().endpoint().host().equals(failed.settings().endpoint().host()))
                .anyMatch(a -> a.found(Finding.Connected.class).isPresent());
    }

    /**
     * What shows the cause: the report itself, but where its port is closed another encrypted door of the same host that
     * was opened, and failed further on.
     */
    public ProbeReport showing(ProbeReport report) {
        boolean closed = report.failedWith(Failure.ConnectionRefused.class).isPresent();
        var doors = closed && betterOnSameHost(report).isEmpty() ? alternatives : List.<ProbeReport>of();
        return doors.stream().filter(door -> door.settings().protocol() == report.settings().protocol())
                .filter(door -> door.settings().endpoint().host().equals(report.settings().endpoint().host()))
                .filter(door -> door.found(Finding.Connected.class).isPresent() && door.failed().isPresent())
                .findFirst().orElse(report);
    }

    /** What independent hosts showed of the network, if they were asked. */
    public Optional<NetworkCheck> network() {
        return surroundings.network();
    }

    /** Everything that was probed. */
    public Stream<ProbeReport> all() {
        return Stream.concat(reports.stream(), alternatives.stream());
    }
}
