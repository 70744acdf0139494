package mailsetup.probe.surroundings;

import java.io.ByteArrayInputStream;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.UnknownHostException;
import java.security.GeneralSecurityException;
import java.security.cert.CertificateException;
import java.security.cert.CertificateFactory;
import java.security.cert.X509Certificate;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import javax.security.auth.x500.X500Principal;
import mailsetup.core.Hostname;
import mailsetup.core.network.InnerAddress;
import mailsetup.core.network.Network;
import mailsetup.probe.CertificateFacts;
import mailsetup.probe.Deadline;
import mailsetup.probe.Failure;
import mailsetup.probe.Finding;
import mailsetup.probe.Flaw;
import mailsetup.probe.ProbeReport;
import mailsetup.probe.around.ControlHosts.Page;
import mailsetup.probe.around.IssuerAnswer;
import mailsetup.probe.around.IssuerAnswer.Outcome;
import mailsetup.probe.net.Reach;

/**
 * Fetches the certificate of an unknown issuer from where the server's certificate points. It tells a chain with a hole
 * from a private authority; nothing is ever trusted because of it.
 */
record IssuerQuestion(CertificateFacts certificate, String url, Reach reach, Network network) {
    private static final int MOST = 3;
    private static final int HTTP = 80;

    /** One for each pointer of a certificate that nobody known vouches for. */
    static List<Callable<IssuerAnswer>> all(List<ProbeReport> reports, Reach reach, Network network,
            Deadline deadline) {
        var servers = reports.stream().flatMap(report -> report.found(Finding.Addresses.class).stream())
                .flatMap(found -> found.addresses().stream()).toList();
        boolean home = !servers.isEmpty() && servers.stream().allMatch(InnerAddress::isNumeric);
        return reports.stream().flatMap(report -> report.failedWith(Failure.BadCertificate.class).stream())
                .filter(bad -> bad.flaws().stream().anyMatch(Flaw.UnknownIssuer.class::isInstance))
                .map(bad -> bad.tls().chain().getLast()).distinct()
                .flatMap(last -> last.issuerUrls().stream().map(url -> new IssuerQuestion(last, url, reach, network)))
                .limit(MOST).<Callable<IssuerAnswer>>map(question -> () -> home || question.leadsOutside()
                        ? question.ask(deadline)
                        : question.answer(Outcome.NOTHING))
                .toList();
    }

    IssuerAnswer ask(Deadline deadline) {
        var outcome = page().flatMap(page -> new WebQuestion(page, network).fetch(deadline))
                .map(answer -> judged(answer.content())).orElse(Outcome.NOTHING);
        return answer(outcome);
    }

    private IssuerAnswer answer(Outcome outcome) {
        return new IssuerAnswer(certificate.sha256(), url, outcome);
    }

    /** Only servers that are inside themselves may point to a machine there: a stranger's would point to a router. */
    private boolean leadsOutside() {
        return page().filter(place -> place.port() == HTTP && leadsOutside(place.host())).isPresent();
    }

    private boolean leadsOutside(Hostname host) {
        try {
            return network.lookUp(host).stream().noneMatch(InnerAddress::is);
        } catch (UnknownHostException _) {
            return false;
        }
    }

    private Optional<Page> page() {
        try {
            var at = new URI(url);
            return Optional.ofNullable(at.getHost()).filter(_ -> "http".equals(at.getScheme()))
                    .map(host -> new Page(Hostname.of(host), at.getPort() < 0 ? HTTP : at.getPort(),
                            Optional.ofNullable(at.getRawPath()).filter(path -> !path.isEmpty()).orElse("/"), ""));
        } catch (URISyntaxException | IllegalArgumentException _) {
            return Optional.empty();
        }
    }

    private Outcome judged(byte[] content) {
        var issuers = certificates(content).filter(other -> isIssuer(other) && hasSigned(other)).toList();
        return issuers.isEmpty()
                ? Outcome.NOTHING
                : issuers.stream().anyMatch(reach::vouchesFor) ? Outcome.KNOWN : Outcome.UNKNOWN;
    }

    private boolean isIssuer(X509Certificate other) {
        try {
            return other.getSubjectX500Principal().equals(new X500Principal(certificate.issuer()));
        } catch (IllegalArgumentException _) {
            return false;
        }
    }

    /** A name is soon taken; only the signature proves it. */
    private boolean hasSigned(X509Certificate other) {
        try {
            var own = certificates(Base64.getDecoder().decode(certificate.encoded().orElse(""))).findFirst();
            own.orElseThrow(CertificateException::new).verify(other.getPublicKey());
            return true;
        } catch (GeneralSecurityException | IllegalArgumentException _) {
            return false;
        }
    }

    /** DER, PEM or a bundle of PKCS #7. */
    private static Stream<X509Certificate> certificates(byte[] content) {
        try {
            return CertificateFactory.getInstance("X.509").generateCertificates(new ByteArrayInputStream(content))
                    .stream().filter(X509Certificate.class::isInstance).map(X509Certificate.class::cast);
        } catch (GeneralSecurityException _) {
            return Stream.of();
        }
    }
}
