package mailsetup.secrets;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.cert.CertificateEncodingException;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import mailsetup.core.ServerSettings;
import mailsetup.practice.PracticeServer;

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
        var authority = folder.resolve("authority.pem");
        Files.writeString(authority, "-----BEGIN CERTIFICATE-----\n"
                + Base64.getMimeEncoder(64, "\n".getBytes(StandardCharsets.US_ASCII))
                        .encodeToString(server.authority().getEncoded())
                + "\n-----END CERTIFICATE-----\n");
        var typed = new ArrayList<>(List.of("probe", user, "--only", "--password-stdin", "--ledger", "--ca",
                authority.toString(), "--lang", "en"));
        for (var settings : server.tls()) {
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
