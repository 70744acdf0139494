package mailsetup.diagnosis;

import java.util.List;
import mailsetup.core.Keyword;
import mailsetup.core.Message;
import mailsetup.core.ServerSettings;

/**
 * Something about a server that works and will hurt one day: for whoever owns the domain, and for support.
 *
 * @param facts what is put into its sentence, in this order
 */
public record Note(Kind kind, ServerSettings server, List<Object> facts) {
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
        WAY_DECLINED
    }

    /** Copies the facts. */
    public Note {
        facts = List.copyOf(facts);
    }

    /** It in one sentence. */
    public Message text() {
        return new Message("diagnosis.note." + Keyword.of(kind), facts);
    }
}
