package mailsetup.realservers;

import java.util.List;
import java.util.stream.Stream;
import mailsetup.core.Protocol;
import mailsetup.core.Security;
import mailsetup.core.ServerSettings;

/** Dovecot and Postfix together, as one provider has them. */
record MailHost(DovecotServer dovecot, PostfixServer postfix) implements AutoCloseable {
    static MailHost start(Setup setup, Certificates certificates) {
        var dovecot = DovecotServer.start(setup, certificates);
        try {
            return new MailHost(dovecot, PostfixServer.start(setup, certificates, dovecot));
        } catch (IllegalStateException e) {
            dovecot.close();
            throw e;
        }
    }

    ServerSettings settings(Protocol protocol, Security security) {
        return protocol.receives() ? dovecot.settings(protocol, security) : postfix.settings(security);
    }

    /** IMAP, POP3, SMTP. */
    List<ServerSettings> settings(Security security) {
        return Stream.of(Protocol.values()).map(protocol -> settings(protocol, security)).toList();
    }

    /** How many connections of that protocol came and ended. */
    int connections(Protocol protocol) {
        return (protocol.receives() ? dovecot.connections(protocol) : postfix.connections()).size();
    }

    /** How many passwords came by that protocol, good or bad. */
    int passwords(Protocol protocol) {
        return protocol.receives() ? dovecot.passwords(protocol) : postfix.passwords();
    }

    @Override
    public void close() {
        postfix.close();
        dovecot.close();
    }
}
