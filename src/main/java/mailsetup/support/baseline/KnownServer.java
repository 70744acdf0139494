package mailsetup.support.baseline;

import java.util.List;
import java.util.OptionalLong;
import mailsetup.core.Endpoint;
import mailsetup.probe.Failure;
import mailsetup.probe.Finding;
import mailsetup.probe.ProbeReport;
import mailsetup.probe.TlsFacts;

/**
 * What one server showed of itself. What was not seen is empty.
 *
 * @param addresses numeric
 * @param chain as the server sent it, its own certificate first
 * @param software the program behind it, as far as its first words or its own statement tell
 * @param capabilities before the login, as the server spells them
 * @param mechanism the login that worked
 * @param uidValidity of the inbox (RFC 3501 section 2.3.1.1), 1 to 4,294,967,295
 */
public record KnownServer(Endpoint endpoint, List<String> addresses, List<KnownCertificate> chain, String software,
        List<String> capabilities, String mechanism, OptionalLong uidValidity) {
    private static final int LONGEST_CHAIN = 10;

    public KnownServer {
        addresses = List.copyOf(addresses);
        chain = List.copyOf(chain);
        capabilities = List.copyOf(capabilities);
    }

    /** What this report shows, also where it ended early. */
    static KnownServer of(ProbeReport report) {
        var tls = report.tls().or(() -> report.failedWith(Failure.BadCertificate.class)
                .map(Failure.BadCertificate::tls));
        return new KnownServer(report.settings().endpoint(),
                Bounded.texts(report.found(Finding.Addresses.class).map(Finding.Addresses::addresses)
                        .orElse(List.of())),
                tls.map(TlsFacts::chain).orElse(List.of()).stream().limit(LONGEST_CHAIN).map(KnownCertificate::of)
                        .toList(),
                Software.of(report),
                Bounded.texts(report.found(Finding.Capabilities.class).map(Finding.Capabilities::names)
                        .orElse(List.of())),
                report.found(Finding.LoggedIn.class).map(Finding.LoggedIn::mechanism).map(Bounded::text).orElse(""),
                report.found(Finding.ImapMailbox.class).map(found -> found.facts().details().uidValidity())
                        .orElse(OptionalLong.empty()));
    }
}
