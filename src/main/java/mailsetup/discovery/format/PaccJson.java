package mailsetup.discovery.format;

import com.fasterxml.jackson.databind.JsonNode;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import mailsetup.core.Candidate;
import mailsetup.core.EmailAddress;
import mailsetup.core.Protocol;
import mailsetup.core.Provenance;
import mailsetup.core.PublishedSignIn;
import mailsetup.core.Security;
import mailsetup.core.SignInSettings;
import mailsetup.core.json.JsonReader;

/** The file of draft-ietf-mailmaint-pacc: TLS only, the address as the user name, pinned by a TXT record. */
public final class PaccJson {
    private static final Pattern PIN = Pattern
            .compile("\\s*v=UAAC1\\s*;\\s*a=sha256\\s*;\\s*d=([A-Za-z0-9+/]{43}=)\\s*;?\\s*");
    private static final JsonReader JSON = new JsonReader(256 * 1024, 50, 20_000);

    private PaccJson() {}

    /** Whether this text record is a pin at all. */
    public static boolean isPin(String record) {
        return PIN.matcher(record).matches();
    }

    /** Whether one of the pins is of exactly these bytes; several stand there while a file is being replaced. */
    public static boolean isPinned(byte[] bytes, List<String> records) {
        var digest = Base64.getEncoder().encodeToString(sha256(bytes));
        return records.stream().map(PIN::matcher).anyMatch(pin -> pin.matches() && pin.group(1).equals(digest));
    }

    /** The servers; empty when it is no such file. */
    public static Optional<List<Candidate>> read(byte[] bytes, EmailAddress address, Provenance from) {
        return tree(bytes).map(root -> root.path("protocols")).filter(JsonNode::isObject)
                .map(protocols -> Stream.of(Protocol.values())
                        .flatMap(protocol -> server(protocols, protocol, address, from).stream()).toList());
    }

    /** The sign-in server that the file names for every mail program (draft-ietf-mailmaint-oauth-public). */
    public static Optional<SignInSettings> signIn(byte[] bytes) {
        return tree(bytes).map(root -> root.path("authentication").path("oauth-public").path("issuer"))
                .filter(JsonNode::isTextual).flatMap(issuer -> PublishedSignIn.by(issuer.textValue()).read());
    }

    private static Optional<Candidate> server(JsonNode protocols, Protocol protocol, EmailAddress address,
            Provenance from) {
        var host = protocols.path(switch (protocol) {
            case IMAP -> "imap";
            case POP3 -> "pop3";
            case SMTP -> "smtp";
        }).path("host");
        return host.isTextual()
                ? Section.read(protocol, host.textValue(), Integer.toString(protocol.port(Security.TLS)), Security.TLS,
                        address.toString(), from)
                : Optional.empty();
    }

    private static Optional<JsonNode> tree(byte[] bytes) {
        return JSON.read(bytes).tree();
    }

    private static byte[] sha256(byte[] bytes) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(bytes);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
