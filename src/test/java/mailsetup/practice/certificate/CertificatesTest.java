package mailsetup.practice.certificate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.security.GeneralSecurityException;
import java.security.cert.CertPathValidator;
import java.security.cert.CertificateExpiredException;
import java.security.cert.CertificateFactory;
import java.security.cert.CertificateNotYetValidException;
import java.security.cert.PKIXParameters;
import java.security.cert.TrustAnchor;
import java.security.cert.X509Certificate;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import mailsetup.testkit.TestCertificates;
import org.junit.jupiter.api.Test;

class CertificatesTest {
    @Test
    void aGoodCertificateHasItsNamesAndIsVouchedFor() throws GeneralSecurityException {
        var certificate = TestCertificates.good().certificate();
        assertThat(certificate.getSubjectAlternativeNames()).containsExactlyInAnyOrder(List.of(2, "localhost"),
                List.of(7, "127.0.0.1"), List.of(7, "0:0:0:0:0:0:0:1"));
        assertThatCode(certificate::checkValidity).doesNotThrowAnyException();
        validate(TestCertificates.good().chain().subList(0, 1), TestCertificates.authority());
    }

    @Test
    void badTimesCanBeMade() {
        assertThatThrownBy(TestCertificates.expired().certificate()::checkValidity)
                .isInstanceOf(CertificateExpiredException.class);
        assertThatThrownBy(TestCertificates.notYetValid().certificate()::checkValidity)
                .isInstanceOf(CertificateNotYetValidException.class);
    }

    @Test
    void anyTimeCanBeMade() throws IOException {
        var start = Instant.parse("2026-03-01T10:20:30Z");
        var certificate = TestCertificates.authority().issue(Leaf.forNames("*.example.jp").valid(start, 2))
                .certificate();
        assertThat(certificate.getNotBefore()).isEqualTo(start);
        assertThat(certificate.getNotAfter()).isEqualTo("2026-03-03T10:20:30Z");
    }

    @Test
    void aSelfSignedOneVouchesForItself() {
        var certificate = TestCertificates.selfSigned().certificate();
        assertThat(TestCertificates.selfSigned().chain()).containsExactly(certificate);
        assertThatCode(() -> certificate.verify(certificate.getPublicKey())).doesNotThrowAnyException();
        assertThatThrownBy(() -> validate(List.of(certificate), TestCertificates.authority()))
                .isInstanceOf(GeneralSecurityException.class);
    }

    @Test
    void anIntermediateCompletesTheChainAndIsMissedWithoutIt() throws IOException, GeneralSecurityException {
        var authority = TestCertificates.authority();
        var identity = authority.intermediate("Test Intermediate").issue(Leaf.forNames("localhost"));
        assertThat(identity.chain()).hasSize(3).endsWith(authority.certificate());
        validate(identity.chain().subList(0, 2), authority);
        assertThatThrownBy(() -> validate(identity.withoutIntermediates().chain(), authority))
                .isInstanceOf(GeneralSecurityException.class);
    }

    @Test
    void aWeakKeyCanBeMade() throws IOException {
        var weak = TestCertificates.authority().issue(Leaf.forNames("localhost").with(KeyKind.RSA_1000));
        assertThatThrownBy(() -> validate(List.of(weak.certificate()), TestCertificates.authority()))
                .isInstanceOf(GeneralSecurityException.class);
    }

    @Test
    void namesThatKeytoolCouldMisreadAreRefused() {
        assertThatThrownBy(() -> Leaf.forNames("a,dns:b")).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> CertificateAuthority.create("a, O=b")).isInstanceOf(IllegalArgumentException.class);
    }

    private static void validate(List<X509Certificate> chain, CertificateAuthority authority)
            throws GeneralSecurityException {
        var parameters = new PKIXParameters(Set.of(new TrustAnchor(authority.certificate(), null)));
        parameters.setRevocationEnabled(false);
        var path = CertificateFactory.getInstance("X.509").generateCertPath(chain);
        CertPathValidator.getInstance("PKIX").validate(path, parameters);
    }
}
