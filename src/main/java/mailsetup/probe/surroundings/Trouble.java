package mailsetup.probe.surroundings;

import java.util.List;
import java.util.stream.Stream;
import mailsetup.core.EmailAddress;
import mailsetup.core.Hostname;
import mailsetup.core.Protocol;
import mailsetup.probe.Failure;
import mailsetup.probe.ProbeReport;
import mailsetup.probe.Step;
import mailsetup.probe.around.PublicName;
import mailsetup.probe.around.Surroundings;

/**
 * What failed before the login, on hosts that the internet can know.
 *
 * @param domain of the mail address
 * @param hosts each once, in the order of the reports
 * @param needsOthers whether independent hosts can tell something about it that was not proven here
 */
record Trouble(Hostname domain, List<Hostname> hosts, List<Protocol> protocols, boolean needsOthers) {
    static Trouble of(EmailAddress address, List<ProbeReport> reports) {
        var failed = reports.stream().filter(report -> Surroundings.matterTo(report) || moved(report)).toList();
        return new Trouble(address.domain(), failed.stream().map(Trouble::host).distinct().toList(),
                failed.stream().map(report -> report.settings().protocol()).distinct().toList(),
                failed.stream().flatMap(report -> report.failed().stream()).map(Step.Failed::failure)
                        .anyMatch(Trouble::isOpen));
    }

    /** Not where the server itself said what it wants: nobody else knows better. */
    private static boolean isOpen(Failure failure) {
        return !(failure instanceof Failure.Refusal) && !(failure instanceof Failure.NotOffered)
                && !(failure instanceof Failure.SpeaksTls);
    }

    /** Where a server says that the mailbox is elsewhere, the name system may know where. */
    private static boolean moved(ProbeReport report) {
        return report.failedWith(Failure.Refusal.class).filter(no -> no.reply().speaksOfMove()).isPresent();
    }

    boolean isNone() {
        return hosts.isEmpty();
    }

    /** The domain and the hosts: also names that never leave a network, which its own name servers can know. */
    List<Hostname> names() {
        return Stream.concat(Stream.of(domain), hosts.stream()).filter(PublicName::canBeAsked).distinct().toList();
    }

    /** Those of them that the public name system can know. */
    List<Hostname> publicNames() {
        return names().stream().filter(PublicName::is).toList();
    }

    private static Hostname host(ProbeReport report) {
        return report.settings().endpoint().host();
    }
}
