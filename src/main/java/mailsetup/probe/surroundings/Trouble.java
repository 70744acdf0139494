package mailsetup.probe.surroundings;

import java.util.List;
import java.util.stream.Stream;
import mailsetup.core.EmailAddress;
import mailsetup.core.Hostname;
import mailsetup.core.Protocol;
import mailsetup.probe.ProbeReport;
import mailsetup.probe.around.PublicName;
import mailsetup.probe.around.Surroundings;

/**
 * What failed before the login, on hosts that the internet can know.
 *
 * @param domain of the mail address
 * @param hosts each once, in the order of the reports
 */
record Trouble(Hostname domain, List<Hostname> hosts, List<Protocol> protocols) {
    static Trouble of(EmailAddress address, List<ProbeReport> reports) {
        var failed = reports.stream().filter(Surroundings::matterTo).toList();
        return new Trouble(address.domain(), failed.stream().map(Trouble::host).distinct().toList(),
                failed.stream().map(report -> report.settings().protocol()).distinct().toList());
    }

    boolean isNone() {
        return hosts.isEmpty();
    }

    /** The domain and the hosts, as far as name servers can be asked for them. */
    List<Hostname> names() {
        return Stream.concat(Stream.of(domain), hosts.stream()).filter(PublicName::is).distinct().toList();
    }

    private static Hostname host(ProbeReport report) {
        return report.settings().endpoint().host();
    }
}
