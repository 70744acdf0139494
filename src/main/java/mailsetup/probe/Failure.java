package mailsetup.probe;

import java.time.Duration;
import java.time.Instant;
import java.util.List;

/**
 * How the outside world failed us. Each kind carries exactly what an explanation needs.
 *
 * <p>The texts in it come from the network: bounded, free of secrets, but otherwise as the server sent them. Whoever
 * shows them escapes them.
 */
public sealed interface Failure {
    /** The name has no address. */
    record NameNotFound(String host) implements Failure {}

    /** Connection refused at once: nothing listens on that port, or something on the way says so. */
    record ConnectionRefused(List<ConnectAttempt> attempts) implements Failure {}

    /** No way there: no network, or no route to any of the addresses. */
    record Unreachable(List<ConnectAttempt> attempts) implements Failure {}

    /**
     * Nothing came within the time.
     *
     * @param limit how long we waited
     */
    record TimedOut(Duration limit) implements Failure {}

    /** The other side closed or reset the connection. */
    record Dropped() implements Failure {}

    /** We began with TLS, and the server speaks plain text. */
    record SpeaksPlainText(String firstLine) implements Failure {}

    /** We waited for plain text, and the server waits for TLS. */
    record SpeaksTls(String version) implements Failure {}

    /** Something answered, but not this protocol. */
    record NotThisProtocol(String firstLine) implements Failure {}

    /** The handshake went as far as the certificate, and the certificate is not good. */
    record BadCertificate(TlsFacts tls, List<Flaw> flaws) implements Failure {
        public BadCertificate {
            flaws = List.copyOf(flaws);
        }
    }

    /** The handshake failed before any certificate was judged: no common version or cipher, or an alert. */
    record TlsFailed(String reason) implements Failure {}

    /** The server does not offer what we need. */
    record NotOffered(Need need, List<String> offered) implements Failure {
        public NotOffered {
            offered = List.copyOf(offered);
        }
    }

    /** What a server can fail to offer. */
    enum Need {
        /** STARTTLS or STLS. */
        STARTTLS,
        /** Any login at all, for example AUTH missing from EHLO. */
        LOGIN,
        /** A login with a password; it may have others, such as OAuth. */
        PASSWORD_LOGIN,
        /** A login with a token. */
        TOKEN_LOGIN,
        /** A login that carries letters outside ASCII unharmed; USER, PASS and LOGIN have no encoding for them. */
        UNICODE_LOGIN
    }

    /** The server said no, in these words. */
    record Refusal(Reply reply) implements Failure {}

    /**
     * The server did not take the token.
     *
     * @param challenge the reason it gave before, in JSON as a rule; only ever shown, and no address in it is gone to
     * @param at when, by our clock
     */
    record TokenRefused(Reply reply, String challenge, Instant at, TokenFacts token) implements Failure {}

    /** The server sent more than any honest server would. */
    record LimitExceeded(Limit limit) implements Failure {}

    /** What may not be exceeded. */
    enum Limit {
        /** One line. */
        LINE,
        /** An announced literal (RFC 9051 section 4.3). */
        LITERAL,
        /** Everything a server sent on one connection. */
        TOTAL
    }

    /** The person ended it. */
    record Cancelled() implements Failure {}

    /** None of the above; the text says where to look. */
    record Unexpected(String what) implements Failure {}
}
