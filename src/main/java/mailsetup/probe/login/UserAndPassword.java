package mailsetup.probe.login;

import mailsetup.core.Secret;

/** LOGIN: the server asks twice, in words that differ; the order never does. */
final class UserAndPassword implements Mechanism {
    private final String user;
    private final Secret secret;
    private int said;

    UserAndPassword(String user, Secret secret) {
        this.user = user;
        this.secret = secret;
    }

    @Override
    public boolean clientFirst() {
        return false;
    }

    @Override
    public byte[] respond(byte[] challenge) {
        return said++ == 0 ? Octets.utf8(user) : Octets.utf8(secret);
    }

    @Override
    public boolean complete() {
        return said >= 2;
    }
}
