package mailsetup.probe.surroundings;

import static org.assertj.core.api.Assertions.assertThat;

import java.security.cert.CertificateEncodingException;
import java.security.cert.X509Certificate;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import mailsetup.core.network.Network;
import mailsetup.practice.certificate.CertificateAuthority;
import mailsetup.probe.CertificateFacts;
import mailsetup.probe.Deadline;
import mailsetup.probe.Failure;
import mailsetup.probe.Flaw;
import mailsetup.probe.Stage;
import mailsetup.probe.TlsFacts;
import mailsetup.probe.around.ControlHosts;
import mailsetup.probe.around.IssuerAnswer;
import mailsetup.probe.around.IssuerAnswer.Outcome;
import mailsetup.probe.dns.DnsClient;
import mailsetup.probe.net.Limits;
import mailsetup.probe.net.Reach;
import mailsetup.probe.net.SystemResolver;
import mailsetup.probe.net.TrustAnchors;
import mailsetup.testkit.Beside;
import mailsetup.testkit.Cases;
import mailsetup.testkit.Reports;
import mailsetup.testkit.TestCertificates;
import mailsetup.testkit.WebPage;
import org.junit.jupiter.api.Test;

/** What lies where a certificate points tells a chain with a hole from a private authority. */
@Beside
class IssuerQuestionTest {
    private static final X509Certificate ISSUER = TestCertificates.authority().certificate();
    private static final X509Certificate SIGNED = TestCertificates.good().certificate();
    private static final TrustAnchors KNOWN = TrustAnchors.system().with(List.of(ISSUER));

    @Test
    void anIssuerThatSomebodyKnownVouchesForWasLeftOut() throws Exception {
        assertThat(ask("200 OK", pem(ISSUER), ISSUER.getSubjectX500Principal().getName(), KNOWN))
                .isEqualTo(Outcome.KNOWN);
    }

    @Test
    void anIssuerThatNobodyKnowsIsAPrivateOne() throws Exception {
        assertThat(ask("200 OK", pem(ISSUER), ISSUER.getSubjectX500Principal().getName(), TrustAnchors.system()))
                .isEqualTo(Outcome.UNKNOWN);
    }

    /** A certificate of that name is soon made; the one that signed is another. */
    @Test
    void aNameWithoutTheSignatureIsNothing() throws Exception {
        var impostor = CertificateAuthority.create("Test Authority").certificate();
        assertThat(impostor.getSubjectX500Principal()).isEqualTo(ISSUER.getSubjectX500Principal());
        assertThat(ask("200 OK", pem(impostor), ISSUER.getSubjectX500Principal().getName(),
                TrustAnchors.system().with(List.of(impostor)))).isEqualTo(Outcome.NOTHING);
    }

    @Test
    void whateverElseLiesThereIsNothing() throws Exception {
        var own = ISSUER.getSubjectX500Principal().getName();
        assertThat(ask("200 OK", pem(ISSUER), "CN=Somebody else", KNOWN)).isEqualTo(Outcome.NOTHING);
        assertThat(ask("200 OK", "<html>hello</html>", own, KNOWN)).isEqualTo(Outcome.NOTHING);
        assertThat(ask("404 Not Found", pem(ISSUER), own, KNOWN)).isEqualTo(Outcome.NOTHING);
        assertThat(ask("200 OK", "A".repeat(100_000), own, KNOWN)).isEqualTo(Outcome.NOTHING);
        for (var url : List.of("ldap://127.0.0.1/x", "https://127.0.0.1/x", "http:///", "http://a b/", "")) {
            assertThat(question(url, own, KNOWN).ask(Deadline.in(Duration.ofSeconds(2))).outcome())
                    .isEqualTo(Outcome.NOTHING);
        }
    }

    @Test
    void aServerOutsidePointsToNobodyInside() throws Exception {
        try (var page = WebPage.answering("200 OK", "", pem(ISSUER))) {
            var name = ISSUER.getSubjectX500Principal().getName();
            var bad = new Failure.BadCertificate(new TlsFacts("TLSv1.3", "x", List.of(facts(url(page), name))),
                    List.of(new Flaw.UnknownIssuer(name)));
            var report = Reports.imap().failed(Stage.SECURE, bad).report();
            var control = new ControlHosts(new TreeMap<>(), page.page(), Optional.empty());
            assertThat(new LiveLookout(DnsClient.offline(), reach(KNOWN), Network.real())
                    .look(Cases.ADDRESS, List.of(report), Optional.of(control), Deadline.in(Duration.ofSeconds(8)))
                    .issuers()).extracting(IssuerAnswer::outcome).containsExactly(Outcome.NOTHING);
        }
    }

    @Test
    void withoutAYesNobodyIsAsked() throws Exception {
        try (var page = WebPage.answering("200 OK", "", pem(ISSUER))) {
            var bad = new Failure.BadCertificate(new TlsFacts("TLSv1.3", "x", List.of(facts(url(page), "CN=x"))),
                    List.of(new Flaw.UnknownIssuer("CN=x")));
            var report = Reports.imap().failed(Stage.SECURE, bad).report();
            var lookout = new LiveLookout(DnsClient.offline(), reach(KNOWN), Network.real());
            var control = new ControlHosts(new TreeMap<>(), page.page(), Optional.empty());
            var deadline = Deadline.in(Duration.ofSeconds(8));
            assertThat(lookout.look(Cases.ADDRESS, List.of(report), Optional.empty(), deadline).issuers()).isEmpty();
            assertThat(lookout.look(Cases.ADDRESS, List.of(report), Optional.of(control), deadline).issuers())
                    .containsExactly(new IssuerAnswer("00", url(page), Outcome.NOTHING));
        }
    }

    private static Outcome ask(String status, String body, String issuer, TrustAnchors trust) throws Exception {
        try (var page = WebPage.answering(status, "", body)) {
            return question(url(page), issuer, trust).ask(Deadline.in(Duration.ofSeconds(5))).outcome();
        }
    }

    private static IssuerQuestion question(String url, String issuer, TrustAnchors trust) {
        return new IssuerQuestion(facts(url, issuer), url, reach(trust), Network.real());
    }

    private static Reach reach(TrustAnchors trust) {
        return new Reach(new SystemResolver(), trust, Limits.standard());
    }

    private static CertificateFacts facts(String url, String issuer) {
        return new CertificateFacts("CN=mail.example.jp", issuer, List.of(), Instant.EPOCH, Instant.EPOCH, "00", "", "",
                List.of(url), Optional.of(encoded(SIGNED)));
    }

    private static String url(WebPage page) {
        return "http://127.0.0.1:" + page.page().port() + "/ca.cer";
    }

    private static String encoded(X509Certificate certificate) {
        try {
            return Base64.getEncoder().encodeToString(certificate.getEncoded());
        } catch (CertificateEncodingException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String pem(X509Certificate certificate) throws Exception {
        return "-----BEGIN CERTIFICATE-----\n" + Base64.getMimeEncoder().encodeToString(certificate.getEncoded())
                + "\n-----END CERTIFICATE-----\n";
    }
}
