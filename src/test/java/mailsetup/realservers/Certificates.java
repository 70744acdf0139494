package mailsetup.realservers;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.cert.CertificateException;
import java.security.cert.CertificateFactory;
import java.security.cert.X509Certificate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** A throw-away authority and what it signs, made by the openssl command. */
final class Certificates implements AutoCloseable {
    private final Scratch scratch = Scratch.create("authority");

    /** Files in PEM. */
    record Issued(Path certificate, Path key) {
        /** For a configuration file. */
        Map<String, Path> words() {
            return Map.of("certificate", certificate, "key", key);
        }
    }

    Certificates() {
        scratch.fill("authority.cnf", Map.of());
        scratch.write("index.txt", "");
        openssl("req", "-x509", "-days", "2", "-subj", "/CN=Throw-away authority", "-addext",
                "keyUsage=critical,keyCertSign", "-out", "authority.pem", "-keyout", "authority.key");
    }

    X509Certificate authority() {
        try (var in = Files.newInputStream(scratch.file("authority.pem"))) {
            return (X509Certificate) CertificateFactory.getInstance("X.509").generateCertificate(in);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (CertificateException e) {
            throw new IllegalStateException(e);
        }
    }

    /** A new certificate of that kind. */
    Issued issue(CertificateKind kind) {
        var key = kind + ".key";
        openssl("req", "-new", "-subj", "/CN=" + kind.host, "-addext", "subjectAltName=DNS:" + kind.host, "-addext",
                "basicConstraints=CA:FALSE", "-out", kind + ".csr", "-keyout", key);
        var signing = new ArrayList<>(List.of("ca", "-config", "authority.cnf", "-batch", "-notext", "-startdate",
                kind.from, "-enddate", kind.until, "-in", kind + ".csr", "-out", kind + ".pem"));
        if (kind == CertificateKind.SELF_SIGNED) {
            signing.addAll(List.of("-selfsign", "-keyfile", key));
        }
        openssl(signing.toArray(String[]::new));
        // Dovecot runs as another user, and the key guards nothing.
        Command.run(scratch.path(), "chmod", "644", key);
        return new Issued(scratch.file(kind + ".pem"), scratch.file(key));
    }

    @Override
    public void close() {
        scratch.close();
    }

    private void openssl(String... words) {
        var all = new ArrayList<>(List.of("openssl"));
        all.addAll(List.of(words));
        if (words[0].equals("req")) {
            all.addAll(List.of("-newkey", "ec", "-pkeyopt", "ec_paramgen_curve:prime256v1", "-nodes"));
        }
        Command.run(scratch.path(), all.toArray(String[]::new));
    }
}
