package mailsetup.probe;

import java.util.List;

/**
 * A maildrop seen by POP, without fetching anything (STAT, CAPA, UIDL of one message).
 *
 * @param messages by STAT
 * @param bytes by STAT
 * @param uidl whether messages have lasting names, without which mail cannot stay on the server (RFC 1939 section 7)
 * @param expire the EXPIRE capability (RFC 2449): days or {@code NEVER}; empty where the server does not tell
 * @param capabilities by CAPA
 */
public record PopFacts(long messages, long bytes, boolean uidl, String expire, List<String> capabilities) {
    /** Copies the list. */
    public PopFacts {
        capabilities = List.copyOf(capabilities);
    }
}
