package mailsetup.diagnosis.faults.certificate;

import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import mailsetup.core.Hostname;
import mailsetup.diagnosis.Case;
import mailsetup.diagnosis.Strangers;
import mailsetup.probe.Finding;
import mailsetup.probe.Flaw;
import mailsetup.probe.ProbeReport;

/**
 * A certificate with nothing wrong but the name.
 *
 * @param names what it was made for, as it says
 */
record Mismatch(Hostname wanted, List<String> names) {
    static Optional<Mismatch> of(ProbeReport report) {
        return Flaws.only(report, Flaw.WrongName.class).stream().findFirst()
                .map(flaw -> new Mismatch(report.settings().endpoint().host(), flaw.names()));
    }

    /** Whether it is simply made for another server. */
    boolean isForOtherNames() {
        return !wanted.isAddress() && !names.isEmpty() && wildcardAbove().isEmpty();
    }

    /** A wildcard that would fit if it stood for more than one label (RFC 9525 section 6.3). */
    Optional<String> wildcardAbove() {
        return names.stream().map(Mismatch::lower).filter(name -> name.startsWith("*.") && name.indexOf('.', 2) > 0)
                .filter(name -> wanted.ascii().endsWith(name.substring(1))).findFirst();
    }

    /**
     * An alternative that the certificate is made for, and that answers well. A name of another owner must lead to the
     * same address: anybody can show a good certificate of his own.
     */
    Optional<ProbeReport> better(Case c, ProbeReport report) {
        return c.better(report, a -> isFor(a.settings().endpoint().host())
                && (isOwnedLike(wanted) || !Collections.disjoint(addresses(report), addresses(a))));
    }

    /** A name in it that resembles one the person knows, and belongs to somebody else. */
    Optional<String> trap(Case c) {
        return names.stream().flatMap(name -> Strangers.host(name).stream()).filter(c.strangers().alike()::contains)
                .map(Hostname::ascii).findFirst();
    }

    /** Whether one of the names has the same owner as that name. */
    boolean isOwnedLike(Hostname host) {
        var owner = OwnerDomain.of(host.ascii());
        return names.stream().map(Mismatch::lower).anyMatch(name -> OwnerDomain.of(name).equals(owner));
    }

    /** Whether that server is called like one of the mail domain. */
    static boolean isOwn(Case c, ProbeReport report) {
        return OwnerDomain.of(report.host())
                .equals(OwnerDomain.of(c.address().domain().ascii()));
    }

    private boolean isFor(Hostname host) {
        int dot = host.ascii().indexOf('.');
        var wildcard = dot < 0 ? "" : "*" + host.ascii().substring(dot);
        return names.stream().map(Mismatch::lower).anyMatch(name -> name.equals(host.ascii()) || name.equals(wildcard));
    }

    private static String lower(String name) {
        return name.toLowerCase(Locale.ROOT);
    }

    private static List<String> addresses(ProbeReport report) {
        return report.found(Finding.Addresses.class).map(Finding.Addresses::addresses).orElse(List.of());
    }
}
