package mailsetup.probe;

import java.time.Instant;
import java.util.List;

/** One thing wrong with a certificate chain. A chain can have several, and all of them are kept. */
public sealed interface Flaw {
    /**
     * Its time is over.
     *
     * @param position 0 is the server's own certificate
     */
    record Expired(int position, Instant since) implements Flaw {}

    /** Its time has not come, or the clock of this computer is wrong. */
    record NotYetValid(int position, Instant from) implements Flaw {}

    /** It was made for other names. */
    record WrongName(String wanted, List<String> names) implements Flaw {}

    /** It vouches for itself. */
    record SelfSigned() implements Flaw {}

    /** Nobody known vouches for it: a private authority, or the server left out a certificate of its chain. */
    record UnknownIssuer(String issuer) implements Flaw {}

    /** Its key or signature is too weak for Java, or Java refused it for a reason of its own. */
    record Rejected(String reason) implements Flaw {}
}
