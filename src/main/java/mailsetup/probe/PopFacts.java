package mailsetup.probe;

import java.util.List;
import java.util.Optional;

/**
 * A maildrop seen by POP, without fetching anything (STAT, CAPA, UIDL of one message, LIST).
 *
 * @param messages by STAT
 * @param bytes by STAT
 * @param uidl whether messages have lasting names, without which mail cannot stay on the server (RFC 1939 section 7)
 * @param expire the EXPIRE capability (RFC 2449): days or {@code NEVER}; empty where the server does not tell
 * @param capabilities by CAPA
 * @param details what else the server tells in time
 */
public record PopFacts(long messages, long bytes, boolean uidl, String expire, List<String> capabilities,
        PopDetails details) {
    public PopFacts {
        capabilities = List.copyOf(capabilities);
    }

    /** The same without details. */
    public PopFacts(long messages, long bytes, boolean uidl, String expire, List<String> capabilities) {
        this(messages, bytes, uidl, expire, capabilities, PopDetails.none());
    }

    /** The same with these details. */
    public PopFacts with(PopDetails other) {
        return new PopFacts(messages, bytes, uidl, expire, capabilities, other);
    }

    /** Whether mail can stay on the server: it must have lasting names, and must not be removed when fetched. */
    public boolean leavesMail() {
        return uidl && !expire.equals("0");
    }

    /** What the server's capability says behind its name; empty where it does not offer it. */
    public Optional<String> offered(String capability) {
        return Capabilities.parameter(capabilities, capability);
    }
}
