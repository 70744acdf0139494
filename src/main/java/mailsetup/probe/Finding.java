package mailsetup.probe;

import java.util.List;

/** What a stage that passed has found. */
public sealed interface Finding {
    /** Nothing worth keeping. */
    record Nothing() implements Finding {}

    /** All addresses of the name, numeric, in the order in which they are tried. */
    record Addresses(List<String> addresses) implements Finding {}

    /** The tries up to and including the one that worked. */
    record Connected(List<ConnectAttempt> attempts) implements Finding {}

    /** A verified handshake. */
    record Secured(TlsFacts tls) implements Finding {}

    /** The server's first line. */
    record Greeting(String text) implements Finding {}

    /** What the server says it can do, one entry each, as it spells them; after TLS where there is TLS. */
    record Capabilities(List<String> names) implements Finding {}

    /** Logged in by this mechanism: {@code PLAIN}, {@code LOGIN} and so on (SASL), or {@code USER} (RFC 1939). */
    record LoggedIn(String mechanism) implements Finding {}

    /** What IMAP shows of the mailbox. */
    record ImapMailbox(ImapFacts facts) implements Finding {}

    /** What POP shows of it. */
    record PopMaildrop(PopFacts facts) implements Finding {}

    /** What the submission server would accept. */
    record Submission(SubmissionFacts facts) implements Finding {}
}
