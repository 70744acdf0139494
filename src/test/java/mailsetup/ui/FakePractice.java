package mailsetup.ui;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.cert.CertificateException;
import java.security.cert.CertificateFactory;
import java.security.cert.X509Certificate;
import java.util.List;
import java.util.stream.Stream;
import mailsetup.core.EmailAddress;
import mailsetup.core.Endpoint;
import mailsetup.core.Hostname;
import mailsetup.core.Protocol;
import mailsetup.core.Security;
import mailsetup.core.ServerSettings;
import mailsetup.practice.PracticeServer;

/** A practice server that only says it is one. */
final class FakePractice implements PracticeServer {
    int closed;

    @Override
    public EmailAddress address() {
        return EmailAddress.of("hanako@practice.example");
    }

    @Override
    public String password() {
        return "sakura-2026";
    }

    @Override
    public List<ServerSettings> tls() {
        return servers(Security.TLS, 40993);
    }

    @Override
    public List<ServerSettings> startTls() {
        return servers(Security.STARTTLS, 40143);
    }

    @Override
    public X509Certificate authority() {
        return AUTHORITY;
    }

    @Override
    public void close() {
        closed++;
    }

    private List<ServerSettings> servers(Security security, int firstPort) {
        return Stream.of(Protocol.values()).map(protocol -> new ServerSettings(new Endpoint(protocol,
                Hostname.of("localhost"), firstPort + List.of(Protocol.values()).indexOf(protocol), security),
                address().toString())).toList();
    }

    /** Any certificate will do; this one vouches for nothing and its key is thrown away. */
    private static final X509Certificate AUTHORITY = parse(
            """
            -----BEGIN CERTIFICATE-----
            MIIBXjCCAQOgAwIBAgIJAMNSS2iVsDFJMAoGCCqGSM49BAMDMBkxFzAVBgNVBAMT
            DlRlc3QgQXV0aG9yaXR5MCAXDTI2MTEyMzIyMzk0MVoYDzIxMjYxMDMwMjIzOTQx
            WjAZMRcwFQYDVQQDEw5UZXN0IEF1dGhvcml0eTBZMBMGByqGSM49AgEGCCqGSM49
            AwEHA0IABAo4zTvAhGANA3RE7YOHn44A0NYHOf45PJCQ9rWHlOBAt5dJLtUIleh4
            W54LNZhv2GBl7OIoTxNOT70TOpPOCeKjMjAwMB0GA1UdDgQWBBSsgtfP0yaBjErF
            h6N2qaHQr0wpozAPBgNVHRMBAf8EBTADAQH/MAoGCCqGSM49BAMDA0kAMEYCIQCT
            iVBpIp8zeLs+BwWmNh6lLHTqCqewfleyN0t+M5wsFwIhANHSEEL2zHzZ2c1NcSzg
            GpjASP4v0Iss/QvjbtC76jyu
            -----END CERTIFICATE-----
            """);

    private static X509Certificate parse(String pem) {
        try (var in = new ByteArrayInputStream(pem.getBytes(StandardCharsets.US_ASCII))) {
            return (X509Certificate) CertificateFactory.getInstance("X.509").generateCertificate(in);
        } catch (CertificateException | IOException e) {
            throw new IllegalStateException(e);
        }
    }
}
