package mailsetup.probe.net;

import static org.assertj.core.api.Assertions.assertThat;

import java.security.cert.CertificateFactory;
import java.security.cert.X509Certificate;
import mailsetup.testkit.TestCertificates;
import org.junit.jupiter.api.Test;

class IssuerPointersTest {
    @Test
    void onlyWebAddressesOfIssuersCount() throws Exception {
        try (var in = IssuerPointersTest.class.getResourceAsStream("/mailsetup/probe/with-issuer-urls.pem")) {
            var certificate = (X509Certificate) CertificateFactory.getInstance("X.509").generateCertificate(in);
            assertThat(Certificates.facts(certificate).issuerUrls()).containsExactly("http://ca.example.jp/one.cer",
                    "http://ca.example.jp/two.p7c");
        }
    }

    @Test
    void mostCertificatesOfOnesOwnHaveNone() {
        assertThat(Certificates.facts(TestCertificates.authority().certificate()).issuerUrls()).isEmpty();
    }
}
