package mailsetup.probe;

import java.util.List;
import java.util.OptionalLong;

/**
 * Sending, tried without sending: MAIL FROM and RCPT TO the own address, then RSET.
 *
 * @param maxMessageBytes the SIZE extension (RFC 1870), where the server tells a limit
 * @param extensions of the EHLO answer
 * @param envelope the replies to MAIL FROM and RCPT TO, in this order
 */
public record SubmissionFacts(OptionalLong maxMessageBytes, List<String> extensions, List<Reply> envelope) {
    public SubmissionFacts {
        extensions = List.copyOf(extensions);
        envelope = List.copyOf(envelope);
    }
}
