package mailsetup.probe.login;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Objects;
import javax.security.auth.callback.Callback;
import javax.security.auth.callback.NameCallback;
import javax.security.auth.callback.PasswordCallback;
import javax.security.sasl.RealmCallback;
import javax.security.sasl.RealmChoiceCallback;
import javax.security.sasl.Sasl;
import javax.security.sasl.SaslClient;
import javax.security.sasl.SaslException;
import mailsetup.core.Protocol;
import mailsetup.core.Secret;
import mailsetup.core.ServerSettings;
import mailsetup.probe.Failure;
import mailsetup.probe.net.WireException;

/** DIGEST-MD5 (RFC 2831), as the JDK has it; the server's own proof is checked there, too. */
final class DigestMd5 implements Mechanism {
    private final ServerSettings settings;
    private final Secret secret;
    private final SaslClient client;

    DigestMd5(ServerSettings settings, Secret secret) throws WireException {
        this.settings = settings;
        this.secret = secret;
        try {
            client = Sasl.createSaslClient(new String[]{"DIGEST-MD5"}, null, service(settings.endpoint().protocol()),
                    settings.endpoint().host().ascii(), Map.of(), this::tell);
        } catch (SaslException _) {
            throw broken();
        }
    }

    @Override
    public boolean clientFirst() {
        return false;
    }

    @Override
    public byte[] respond(byte[] challenge) throws WireException {
        try {
            var told = new String(challenge, StandardCharsets.ISO_8859_1);
            // An empty realm is as good as none, and the JDK stumbles over it (measured with Dovecot).
            byte[] answer = client.evaluateChallenge(
                    told.replaceFirst("realm=\"\",?", "").getBytes(StandardCharsets.ISO_8859_1));
            return answer == null ? new byte[0] : answer;
        } catch (SaslException | IllegalArgumentException | IllegalStateException _) {
            throw broken();
        }
    }

    @Override
    public boolean complete() {
        return client.isComplete();
    }

    private void tell(Callback[] questions) {
        for (var question : questions) {
            switch (question) {
                case NameCallback name -> name.setName(settings.user());
                case PasswordCallback password -> secret.use(chars -> {
                    password.setPassword(chars);
                    return chars.length;
                });
                case RealmChoiceCallback realm -> realm.setSelectedIndex(realm.getDefaultChoice());
                case RealmCallback realm -> realm.setText(Objects.requireNonNullElse(realm.getDefaultText(), ""));
                default -> throw new IllegalArgumentException("a question nobody expects");
            }
        }
    }

    /** The registered names of the services (RFC 2831 section 2.1.2). */
    private static String service(Protocol protocol) {
        return switch (protocol) {
            case IMAP -> "imap";
            case POP3 -> "pop";
            case SMTP -> "smtp";
        };
    }

    private static WireException broken() {
        return new WireException(new Failure.Unexpected("a challenge that makes no sense"));
    }
}
