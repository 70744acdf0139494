package mailsetup.diagnosis;

import java.util.Optional;
import mailsetup.core.Keyword;
import mailsetup.core.Message;
import mailsetup.core.Protocol;
import mailsetup.core.ServerSettings;

/**
 * Something that works and will hurt one day: for whoever owns the domain, and for support.
 *
 * @param server which it is about; empty for what is published
 * @param text it in one sentence
 */
public record Note(Kind kind, Optional<Protocol> server, Message text) {
    /** What it is about. */
    public enum Kind {
        /** An IPv6 address that leads nowhere: other programs wait for it. */
        DEAD_IPV6,
        /** The certificate ends within three weeks. */
        CERTIFICATE_ENDS,
        /** Signed with SHA-1. */
        CERTIFICATE_SHA1,
        /** An RSA key of 1024 bits or fewer. */
        CERTIFICATE_SHORT_KEY,
        /** No TLS newer than 1.1. */
        OLD_TLS,
        /** More than nine tenths of the space are used. */
        NEARLY_FULL,
        /** A way to log in that is listed and not there. */
        WAY_DECLINED,
        /** One of the two ways to receive is switched off, and the other works. */
        ONE_WAY_OFF,
        /** Settings are published in a form that nobody can use. */
        PUBLISHED_UNUSABLE,
        /** A server is published that does not do what is said of it. */
        PUBLISHED_BROKEN,
        /** The domain says that it has no such server, and it has one. */
        PUBLISHED_DENIAL
    }

    static Note on(ServerSettings server, Kind kind, Object... facts) {
        return new Note(kind, Optional.of(server.protocol()), text(kind, facts));
    }

    static Note published(Kind kind, Object... facts) {
        return new Note(kind, Optional.empty(), text(kind, facts));
    }

    private static Message text(Kind kind, Object... facts) {
        return Message.of("diagnosis.note." + Keyword.of(kind), facts);
    }
}
