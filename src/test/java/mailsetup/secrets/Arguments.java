package mailsetup.secrets;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.cert.CertificateEncodingException;
import java.security.cert.X509Certificate;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import mailsetup.core.ServerSettings;
import mailsetup.practice.PracticeServer;
import mailsetup.testkit.TestCertificates;

/** What is typed to test the servers of a practice server in another process. */
final class Arguments {
    private Arguments() {}

    /**
     * A whole test with three logins, all of whose output is wanted.
     *
     * @param folder takes the certificate of the authority
     */
    static List<String> probe(PracticeServer server, String user, Path folder)
            throws IOException, CertificateEncodingException {
        return typed(server.tls(), user, folder, List.of(server.authority()), List.of("--password-stdin"));
    }

    /**
     * The same with a token.
     *
     * @param servers with the certificate of the tests
     */
    static List<String> token(List<ServerSettings> servers, String user, Path folder)
            throws IOException, CertificateEncodingException {
        return typed(servers, user, folder, List.of(TestCertificates.authority().certificate()),
                List.of("--token-stdin"));
    }

    /**
     * The same with a sign-in in the browser.
     *
     * @param desk where one signs in
     */
    static List<String> signIn(PracticeServer desk, PracticeServer server, String user, Path folder)
            throws IOException, CertificateEncodingException {
        return signIn(desk, server.tls(), server.authority(), user, folder);
    }

    /** The same for any servers, of that authority. */
    static List<String> signIn(PracticeServer desk, List<ServerSettings> servers, X509Certificate authority,
            String user, Path folder) throws IOException, CertificateEncodingException {
        return typed(servers, user, folder, List.of(authority, desk.authority()), List.of("--sign-in",
                "browser", "--sign-in-issuer", desk.issuer().orElseThrow()));
    }

    private static List<String> typed(List<ServerSettings> servers, String user, Path folder,
            List<X509Certificate> authorities, List<String> way) throws IOException, CertificateEncodingException {
        var file = folder.resolve("authority.pem");
        var pem = new StringBuilder();
        for (var authority : authorities) {
            pem.append("-----BEGIN CERTIFICATE-----\n").append(Base64.getMimeEncoder(64,
                    "\n".getBytes(StandardCharsets.US_ASCII)).encodeToString(authority.getEncoded()))
                    .append("\n-----END CERTIFICATE-----\n");
        }
        Files.writeString(file, pem);
        var typed = new ArrayList<>(List.of("probe", user, "--only", "--ledger", "--ca", file.toString(), "--lang",
                "en"));
        typed.addAll(way);
        for (var settings : servers) {
            typed.addAll(List.of(option(settings), "localhost:" + settings.endpoint().port() + "/tls"));
        }
        return typed;
    }

    private static String option(ServerSettings settings) {
        return switch (settings.protocol()) {
            case IMAP -> "--imap";
            case POP3 -> "--pop";
            case SMTP -> "--smtp";
        };
    }
}
