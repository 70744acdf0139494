package mailsetup.assistant;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import mailsetup.core.EmailAddress;
import mailsetup.core.Hostname;
import mailsetup.diagnosis.Strangers;
import mailsetup.discovery.PublicSuffixes;
import mailsetup.discovery.consent.Resemblance;
import mailsetup.discovery.consent.Witness;
import mailsetup.probe.Failure;
import mailsetup.probe.Flaw;
import mailsetup.probe.ProbeReport;

/** The names of other owners in certificates that were not for the server that was asked for. */
record ForeignNames(EmailAddress address, List<ProbeReport> reports) {
    /** Each as a host; a wildcard counts as what it stands below. */
    Set<Hostname> hosts() {
        return reports.stream().flatMap(report -> report.failedWith(Failure.BadCertificate.class).stream())
                .flatMap(bad -> bad.flaws().stream()).filter(Flaw.WrongName.class::isInstance)
                .flatMap(flaw -> ((Flaw.WrongName) flaw).names().stream())
                .flatMap(name -> Strangers.host(name).stream())
                .filter(host -> involved().noneMatch(known -> PublicSuffixes.sameOwner(known, host)))
                .collect(Collectors.toSet());
    }

    /** What is left when those are gone whom an independent witness names; what resembles a known name always stays. */
    Strangers without(List<Witness> heard) {
        var alike = hosts().stream()
                .filter(host -> involved().anyMatch(known -> Resemblance.of(host, known).isPresent()))
                .collect(Collectors.toSet());
        var unknown = hosts().stream().filter(host -> alike.contains(host)
                || heard.stream().noneMatch(each -> each.isIndependent() && each.agreesOn(host)));
        return new Strangers(unknown.collect(Collectors.toSet()), alike);
    }

    private Stream<Hostname> involved() {
        return Stream.concat(Stream.of(address.domain()),
                reports.stream().map(report -> report.settings().endpoint().host()));
    }
}
