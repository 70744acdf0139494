package mailsetup.support.batch;

import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import mailsetup.comparison.Growth;
import mailsetup.core.Hostname;
import mailsetup.probe.CertificateFacts;
import mailsetup.probe.Failure;
import mailsetup.probe.Finding;
import mailsetup.probe.ProbeReport;
import mailsetup.probe.TlsFacts;

/**
 * What will need attention at one account.
 *
 * @param number its place in the list, from 1
 * @param ends the certificate that ends first; empty where none was seen
 * @param quota used part in percent; empty where the server did not tell, or nobody logged in
 * @param trouble the first server that did not do what it should; empty when all did
 */
public record Watched(int number, String address, Optional<End> ends, OptionalLong quota, Optional<Hostname> trouble) {
    /** When the certificate of a server ends. */
    public record End(Hostname host, Instant at) {
        /** Whole days from then on; negative when it is over. */
        public long days(Instant now) {
            return Math.floorDiv(Duration.between(now, at).toSeconds(), Duration.ofDays(1).toSeconds());
        }
    }

    static Watched of(BatchAccount account, List<ProbeReport> reports) {
        return new Watched(account.number(), account.address().toString(),
                reports.stream().flatMap(report -> end(report).stream()).min(Comparator.comparing(End::at)),
                reports.stream().flatMap(report -> report.found(Finding.ImapMailbox.class).stream())
                        .map(found -> Growth.percentUsed(found.facts())).filter(OptionalLong::isPresent).findFirst()
                        .orElse(OptionalLong.empty()),
                reports.isEmpty()
                        ? Optional.of(account.address().domain())
                        : reports.stream().filter(report -> !report.works())
                                .map(report -> report.settings().endpoint().host()).findFirst());
    }

    /** Whether somebody should look at it: a certificate ends within that many days, or the quota is used so far. */
    public boolean needsAttention(Instant now, long days, long percent) {
        return trouble.isPresent() || ends.filter(end -> end.days(now) <= days).isPresent()
                || quota.orElse(0) >= percent;
    }

    /** The server's own: of the others old cross-signed ones may end without harm. */
    private static Optional<End> end(ProbeReport report) {
        return report.tls().or(() -> report.failedWith(Failure.BadCertificate.class)
                .map(Failure.BadCertificate::tls)).map(TlsFacts::chain).flatMap(chain -> chain.stream().findFirst())
                .map(CertificateFacts::notAfter).map(at -> new End(report.settings().endpoint().host(), at));
    }
}
