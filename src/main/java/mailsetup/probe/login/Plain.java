package mailsetup.probe.login;

import mailsetup.core.Secret;

/** PLAIN (RFC 4616). No authorization identity: not every server takes the user name twice. */
final class Plain implements Mechanism {
    private final String user;
    private final Secret secret;
    private boolean said;

    Plain(String user, Secret secret) {
        this.user = user;
        this.secret = secret;
    }

    @Override
    public boolean clientFirst() {
        return true;
    }

    @Override
    public byte[] respond(byte[] challenge) {
        said = true;
        return Octets.joined(Octets.utf8("\0" + user + "\0"), Octets.utf8(secret));
    }

    @Override
    public boolean complete() {
        return said;
    }
}
