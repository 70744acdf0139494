package mailsetup.cli;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.security.cert.CertificateException;
import java.security.cert.CertificateFactory;
import java.security.cert.X509Certificate;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** Certificates in a PEM file (RFC 7468). */
final class CertificateFile {
    private static final int LARGEST = 1_000_000;
    private static final Pattern BLOCK = Pattern
            .compile("-----BEGIN CERTIFICATE-----[A-Za-z0-9+/=\\s]*+-----END CERTIFICATE-----");

    private CertificateFile() {}

    static List<X509Certificate> read(String name) throws UsageException {
        try (var in = Files.newInputStream(Path.of(name))) {
            var bytes = in.readNBytes(LARGEST + 1);
            if (bytes.length > LARGEST) {
                throw new UsageException("cli.usage.ca-too-large");
            }
            return certificates(new String(bytes, StandardCharsets.US_ASCII));
        } catch (IOException | InvalidPathException e) {
            throw new UsageException("cli.usage.ca-unreadable");
        } catch (CertificateException e) {
            throw new UsageException("cli.usage.ca-no-certificate");
        }
    }

    private static List<X509Certificate> certificates(String text) throws CertificateException {
        var factory = CertificateFactory.getInstance("X.509");
        var found = new ArrayList<X509Certificate>();
        var blocks = BLOCK.matcher(text);
        while (blocks.find()) {
            var block = new ByteArrayInputStream(blocks.group().getBytes(StandardCharsets.US_ASCII));
            found.add((X509Certificate) factory.generateCertificate(block));
        }
        if (found.isEmpty()) {
            throw new CertificateException("no PEM block");
        }
        return found;
    }
}
