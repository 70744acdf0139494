package mailsetup.probe.login;

import java.util.HexFormat;
import mailsetup.core.Secret;

/** CRAM-MD5 (RFC 2195). */
final class CramMd5 implements Mechanism {
    private final String user;
    private final Secret secret;
    private boolean said;

    CramMd5(String user, Secret secret) {
        this.user = user;
        this.secret = secret;
    }

    @Override
    public boolean clientFirst() {
        return false;
    }

    @Override
    public byte[] respond(byte[] challenge) {
        said = true;
        var proof = Octets.using(secret, key -> Octets.hmac("HmacMD5", key, challenge));
        return Octets.utf8(user + " " + HexFormat.of().formatHex(proof));
    }

    @Override
    public boolean complete() {
        return said;
    }
}
