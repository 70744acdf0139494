package mailsetup.probe.login;

import java.util.HexFormat;
import java.util.List;
import java.util.function.UnaryOperator;
import mailsetup.core.Secret;

/** A mechanism in which so many answers prove who we are, and nothing proves who the server is. */
final class PasswordAnswers implements Mechanism {
    private final boolean clientFirst;
    private final List<UnaryOperator<byte[]>> answers;
    private int said;

    private PasswordAnswers(boolean clientFirst, List<UnaryOperator<byte[]>> answers) {
        this.clientFirst = clientFirst;
        this.answers = answers;
    }

    /** PLAIN (RFC 4616). No authorization identity: not every server takes the user name twice. */
    static Mechanism plain(String user, Secret secret) {
        return new PasswordAnswers(true,
                List.of(_ -> Octets.joined(Octets.utf8("\0" + user + "\0"), Octets.utf8(secret))));
    }

    /** LOGIN: the server asks twice, in words that differ; the order never does. */
    static Mechanism login(String user, Secret secret) {
        return new PasswordAnswers(false, List.of(_ -> Octets.utf8(user), _ -> Octets.utf8(secret)));
    }

    /** CRAM-MD5 (RFC 2195). */
    static Mechanism cramMd5(String user, Secret secret) {
        return new PasswordAnswers(false, List.of(challenge -> Octets.utf8(user + " " + HexFormat.of()
                .formatHex(Octets.using(secret, key -> Octets.hmac("HmacMD5", key, challenge))))));
    }

    @Override
    public boolean clientFirst() {
        return clientFirst;
    }

    @Override
    public byte[] respond(byte[] challenge) {
        return answers.get(said++).apply(challenge);
    }

    @Override
    public boolean complete() {
        return said >= answers.size();
    }
}
