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

    /**
     * The server said yes to a password that had gone over the wire.
     *
     * @param mechanism {@code PLAIN}, {@code LOGIN}, {@code SCRAM-SHA-256} and so on (SASL), or {@code USER} or
     *     {@code APOP} (RFC 1939)
     * @param declined what was tried before it, in the same try; usually empty
     * @param alerts what the server asked to be shown to the person along with its yes (RFC 9051 section 7.1);
     *     status {@code OK} or {@code NO}
     * @param names of who signed in, with a token, as far as known
     */
    record LoggedIn(String mechanism, List<DeclinedMechanism> declined, List<Reply> alerts,
            List<String> names) implements Finding {
        public LoggedIn {
            declined = List.copyOf(declined);
            alerts = List.copyOf(alerts);
            names = List.copyOf(names);
        }

        /** By a password, which tells no names. */
        public LoggedIn(String mechanism, List<DeclinedMechanism> declined, List<Reply> alerts) {
            this(mechanism, declined, alerts, List.of());
        }

        /** At the first go, without a further word. */
        public LoggedIn(String mechanism) {
            this(mechanism, List.of(), List.of());
        }

        /** Whether with a token, in place of a password. */
        public boolean byToken() {
            return List.of("XOAUTH2", "OAUTHBEARER").contains(mechanism);
        }
    }

    /** What IMAP shows of the mailbox. */
    record ImapMailbox(ImapFacts facts) implements Finding {}

    /** What POP shows of it. */
    record PopMaildrop(PopFacts facts) implements Finding {}

    /** What the submission server would accept. */
    record Submission(SubmissionFacts facts) implements Finding {}
}
