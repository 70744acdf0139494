package mailsetup.diagnosis;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import mailsetup.core.EmailAddress;
import mailsetup.core.Endpoint;
import mailsetup.core.Hostname;
import mailsetup.core.Protocol;
import mailsetup.core.Security;
import mailsetup.core.ServerSettings;
import mailsetup.probe.Failure;
import mailsetup.probe.Flaw;
import mailsetup.probe.ProbeReport;
import mailsetup.probe.Stage;
import mailsetup.probe.Step;

/**
 * What else to try when something failed: few, likely, and without a password. Each is the candidate for a change, and
 * its probe is the proof.
 */
public final class Alternatives {
    /** More would look like an attack. */
    private static final int MOST = 24;

    private Alternatives() {}

    /** Settings to probe beside the failed ones; empty when nothing failed before the login. */
    public static List<ServerSettings> of(EmailAddress address, List<ProbeReport> reports) {
        var asked = reports.stream().map(report -> report.settings().endpoint()).toList();
        return reports.stream().flatMap(report -> forReport(address, reports, report))
                .filter(settings -> !asked.contains(settings.endpoint())).distinct().limit(MOST).toList();
    }

    /**
     * Hosts that take the mail of the domain and are among those that the certificate of a failed server is made for,
     * wildcard and all: they are known only once one has looked around.
     */
    public static List<ServerSettings> learnt(Case c) {
        return c.reports().stream().flatMap(report -> report.failedWith(Failure.BadCertificate.class).stream()
                .flatMap(bad -> takers(c, bad.flaws()))
                .map(host -> new ServerSettings(at(report.settings().endpoint(), host), report.settings().user())))
                .filter(settings -> c.all().noneMatch(seen -> seen.settings().endpoint().equals(settings.endpoint())))
                .distinct().toList();
    }

    private static Stream<Hostname> takers(Case c, List<Flaw> flaws) {
        var wildcards = flaws.stream().filter(Flaw.WrongName.class::isInstance).map(Flaw.WrongName.class::cast)
                .flatMap(flaw -> flaw.names().stream()).filter(name -> name.startsWith("*.")).toList();
        return Leads.takers(c).stream().flatMap(Alternatives::hostname)
                .filter(host -> wildcards.contains("*" + host.ascii().replaceFirst("^[^.]*", "")));
    }

    private static Stream<ServerSettings> forReport(EmailAddress address, List<ProbeReport> reports,
            ProbeReport report) {
        return Stream.concat(report.failed().stream().flatMap(failed -> endpoints(address, reports, report, failed)),
                isLeftOut(report) ? doors(report.settings().endpoint()) : Stream.of())
                .map(endpoint -> new ServerSettings(endpoint, report.settings().user()));
    }

    /** No login, because nothing is encrypted: other doors of the host may encrypt. */
    private static boolean isLeftOut(ProbeReport report) {
        return report.at(Stage.AUTHENTICATE).filter(step -> step instanceof Step.Skipped(_, var reason)
                && reason == Step.Reason.PLAIN_TEXT_NOT_ALLOWED).isPresent();
    }

    private static Stream<Endpoint> endpoints(EmailAddress address, List<ProbeReport> reports, ProbeReport report,
            Step.Failed failed) {
        var endpoint = report.settings().endpoint();
        return switch (failed.failure()) {
            case Failure.NameNotFound _ -> siblings(address, endpoint);
            case Failure.BadCertificate(_, var flaws) -> namesIn(flaws).map(host -> at(endpoint, host));
            // A server may refuse only because nothing is encrypted.
            case Failure.Refusal _ when endpoint.security() != Security.PLAIN
                    && (failed.stage() == Stage.AUTHENTICATE || failed.stage() == Stage.INSPECT) ->
                Stream.of();
            case Failure.TokenRefused _ -> Stream.of();
            case Failure.NotThisProtocol _ -> Stream.concat(doors(endpoint), exchanged(endpoint, reports));
            case Failure.SpeaksPlainText _ -> Stream.concat(sameDoor(endpoint, Security.STARTTLS), doors(endpoint));
            case Failure.SpeaksTls _ -> Stream.concat(sameDoor(endpoint, Security.TLS), doors(endpoint));
            default -> Stream.concat(doors(endpoint), renamed(endpoint));
        };
    }

    /** The same port in the other mode. */
    private static Stream<Endpoint> sameDoor(Endpoint endpoint, Security security) {
        return Stream.of(new Endpoint(endpoint.protocol(), endpoint.host(), endpoint.port(), security));
    }

    /** The standard ports of the same host, encrypted ones only. */
    private static Stream<Endpoint> doors(Endpoint endpoint) {
        return Stream.of(Security.TLS, Security.STARTTLS)
                .map(security -> Endpoint.standard(endpoint.protocol(), endpoint.host(), security));
    }

    /** The same doors on the other servers, in case two were written into each other's field (fault I-08). */
    private static Stream<Endpoint> exchanged(Endpoint endpoint, List<ProbeReport> reports) {
        return reports.stream().map(report -> report.settings().endpoint().host()).distinct()
                .filter(host -> !host.equals(endpoint.host())).flatMap(host -> doors(at(endpoint, host)));
    }

    /** What the IMAP server may be called where the POP server was typed (fault I-09). */
    private static Stream<Endpoint> renamed(Endpoint endpoint) {
        var host = endpoint.host().ascii();
        return endpoint.protocol() == Protocol.IMAP && host.startsWith("pop.")
                ? Stream.of("imap.", "mail.").map(prefix -> Hostname.of(prefix + host.substring(4)))
                        .flatMap(sibling -> doors(at(endpoint, sibling)))
                : Stream.of();
    }

    /** Names that providers often give to this server. */
    private static Stream<Endpoint> siblings(EmailAddress address, Endpoint endpoint) {
        var prefixes = new ArrayList<>(List.of("mail.", ""));
        prefixes.addFirst(endpoint.protocol() == Protocol.IMAP
                ? "imap."
                : endpoint.protocol() == Protocol.POP3 ? "pop." : "smtp.");
        return prefixes.stream().map(prefix -> Hostname.of(prefix + address.domain())).flatMap(
                host -> Stream.of(Security.TLS, Security.STARTTLS)
                        .map(security -> Endpoint.standard(endpoint.protocol(), host, security)));
    }

    private static Stream<Hostname> namesIn(List<Flaw> flaws) {
        return flaws.stream().filter(Flaw.WrongName.class::isInstance).map(Flaw.WrongName.class::cast)
                .flatMap(flaw -> flaw.names().stream().flatMap(name -> fitting(flaw.wanted(), name))).limit(5)
                .flatMap(Alternatives::hostname).filter(host -> !host.isAddress());
    }

    /** A wildcard {@code *.x.jp} leads from {@code a.b.x.jp} to {@code b.x.jp} (fault T-09), and else nowhere. */
    private static Stream<String> fitting(String wanted, String name) {
        if (!name.startsWith("*.")) {
            return Stream.of(name);
        }
        var domain = name.substring(1);
        return wanted.endsWith(domain)
                ? Stream.of(wanted.substring(wanted.lastIndexOf('.', wanted.length() - domain.length() - 1) + 1))
                : Stream.of();
    }

    /** A certificate can hold anything. */
    private static Stream<Hostname> hostname(String name) {
        try {
            return Stream.of(Hostname.of(name));
        } catch (IllegalArgumentException _) {
            return Stream.of();
        }
    }

    private static Endpoint at(Endpoint endpoint, Hostname host) {
        return new Endpoint(endpoint.protocol(), host, endpoint.port(), endpoint.security());
    }
}
