package mailsetup.probe.login;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import mailsetup.core.Secret;
import mailsetup.core.ServerSettings;
import mailsetup.core.text.Printable;
import mailsetup.probe.Failure;
import mailsetup.probe.Reply;
import mailsetup.probe.TokenFacts;

/**
 * A token in the place of a password. The server asks first, for a token can be too long for a command; and after a no
 * it is told to go on, so that it says its reason.
 */
final class Bearer implements Mechanism {
    private static final int LONGEST_REASON = 1000;

    private final ServerSettings settings;
    private final Secret token;
    private final TokenFacts facts;
    private final boolean standard;
    private int said;
    private String reason = "";

    /**
     * One exchange.
     *
     * @param standard OAUTHBEARER (RFC 7628), else XOAUTH2
     */
    Bearer(ServerSettings settings, Secret token, TokenFacts facts, boolean standard) {
        this.settings = settings;
        this.token = token;
        this.facts = facts;
        this.standard = standard;
    }

    @Override
    public boolean clientFirst() {
        return false;
    }

    @Override
    public byte[] respond(byte[] challenge) {
        if (said++ == 0) {
            return Octets.joined(Octets.utf8(head() + "\u0001auth=Bearer "), Octets.utf8(token),
                    Octets.utf8("\u0001\u0001"));
        }
        reason = Printable.line(new String(challenge, 0, Math.min(challenge.length, LONGEST_REASON),
                StandardCharsets.UTF_8));
        return standard ? new byte[]{1} : new byte[0];
    }

    /** A yes after the reason for a no is none. */
    @Override
    public boolean complete() {
        return said == 1;
    }

    @Override
    public boolean mayBeAskedAgain() {
        return said == 1;
    }

    @Override
    public Failure refused(Reply reply) {
        return said == 0 ? new Failure.Refusal(reply) : new Failure.TokenRefused(reply, reason, Instant.now(), facts);
    }

    private String head() {
        var endpoint = settings.endpoint();
        return standard
                ? "n,a=" + settings.user().replace("=", "=3D").replace(",", "=2C") + ",\u0001host="
                        + endpoint.host().ascii() + "\u0001port=" + endpoint.port()
                : "user=" + settings.user();
    }
}
