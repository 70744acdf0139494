package mailsetup.realservers;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.security.cert.CertificateException;
import java.security.cert.CertificateFactory;
import java.security.cert.X509Certificate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** A throw-away authority and what it signs, made by the openssl command. */
final class Certificates implements AutoCloseable {
    private final Scratch scratch = Scratch.create("authority");
    private final Map<CertificateKind, Issued> issued = new EnumMap<>(CertificateKind.class);

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
        authority("Throw-away authority", "authority");
        authority("Stranger", "stranger");
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

    /** The certificate of that kind, which is made once. */
    synchronized Issued issue(CertificateKind kind) {
        return issued.computeIfAbsent(kind, this::make);
    }

    private Issued make(CertificateKind kind) {
        var key = kind + ".key";
        var request = new ArrayList<>(List.of("req", "-new", "-subj", "/CN=" + kind.host, "-addext",
                "basicConstraints=CA:FALSE", "-out", kind + ".csr", "-keyout", key));
        if (kind != CertificateKind.WITHOUT_NAMES) {
            request.addAll(List.of("-addext", "subjectAltName=DNS:" + kind.host));
        }
        openssl(request.toArray(String[]::new));
        var signing = new ArrayList<>(List.of("ca", "-config", "authority.cnf", "-batch", "-notext", "-startdate",
                kind.from, "-enddate", kind.until, "-in", kind + ".csr", "-out", kind + ".pem"));
        if (kind == CertificateKind.SELF_SIGNED) {
            signing.addAll(List.of("-selfsign", "-keyfile", key));
        }
        boolean unknown = kind == CertificateKind.WITHOUT_ISSUER || kind == CertificateKind.PRIVATE_AUTHORITY;
        if (unknown) {
            signing.addAll(List.of("-cert", "stranger.pem", "-keyfile", "stranger.key"));
        }
        openssl(signing.toArray(String[]::new));
        if (kind == CertificateKind.PRIVATE_AUTHORITY) {
            append("stranger.pem", kind + ".pem");
        }
        // Dovecot runs as another user, and the key guards nothing.
        Command.run(scratch.path(), "chmod", "644", key);
        return new Issued(scratch.file(kind + ".pem"), scratch.file(key));
    }

    /** A good certificate for these names. */
    Issued issue(String file, List<String> names) {
        var key = file + ".key";
        openssl("req", "-new", "-subj", "/CN=" + names.getFirst(), "-addext", "basicConstraints=CA:FALSE", "-addext",
                "subjectAltName=" + names.stream().map(name -> "DNS:" + name).collect(Collectors.joining(",")), "-out",
                file + ".csr", "-keyout", key);
        openssl("ca", "-config", "authority.cnf", "-batch", "-notext", "-startdate", CertificateKind.GOOD.from,
                "-enddate", CertificateKind.GOOD.until, "-in", file + ".csr", "-out", file + ".pem");
        Command.run(scratch.path(), "chmod", "644", key);
        return new Issued(scratch.file(file + ".pem"), scratch.file(key));
    }

    /** The file of the authority, in PEM. */
    Path authorityFile() {
        return scratch.file("authority.pem");
    }

    @Override
    public void close() {
        scratch.close();
    }

    private void authority(String name, String file) {
        openssl("req", "-x509", "-days", "2", "-subj", "/CN=" + name, "-addext", "keyUsage=critical,keyCertSign",
                "-out", file + ".pem", "-keyout", file + ".key");
    }

    private void append(String from, String to) {
        try {
            Files.writeString(scratch.file(to), Files.readString(scratch.file(from)), StandardOpenOption.APPEND);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
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
