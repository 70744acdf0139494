package mailsetup.probe.login;

import java.util.List;
import mailsetup.core.Protocol;

/** A way to log in with user name and password, or with a token. */
public enum Way {
    /** RFC 4616. */
    PLAIN("PLAIN"),
    /** Never more than a draft, and everywhere. */
    LOGIN("LOGIN"),
    /** RFC 7677. */
    SCRAM_SHA_256("SCRAM-SHA-256"),
    /** RFC 5802. */
    SCRAM_SHA_1("SCRAM-SHA-1"),
    /** RFC 2831, historic (RFC 6331). */
    DIGEST_MD5("DIGEST-MD5"),
    /** RFC 2195. */
    CRAM_MD5("CRAM-MD5"),
    /** Google's and Microsoft's, with a token. */
    XOAUTH2("XOAUTH2"),
    /** RFC 7628, with a token. */
    OAUTHBEARER("OAUTHBEARER"),
    /** What the protocol had before SASL: LOGIN (RFC 9051), USER and PASS (RFC 1939). */
    COMMAND(""),
    /** RFC 1939 section 7. */
    APOP("APOP");

    /** The password itself crosses the line, so the server can keep it in any form: works nearly everywhere. */
    static final List<Way> READABLE = List.of(PLAIN, LOGIN);
    /** Only a proof crosses it, best first; many servers list some of them and have no password to check it with. */
    static final List<Way> CHALLENGED = List.of(SCRAM_SHA_256, SCRAM_SHA_1, DIGEST_MD5, CRAM_MD5);

    /** With a token; the one that more servers know stands first. */
    static final List<Way> BEARER = List.of(XOAUTH2, OAUTHBEARER);

    private final String mechanism;

    Way(String mechanism) {
        this.mechanism = mechanism;
    }

    /** As it is called in that protocol, in offers, permits and reports. */
    public String name(Protocol protocol) {
        return this != COMMAND ? mechanism : protocol == Protocol.IMAP ? "LOGIN" : "USER";
    }

    /** Whether letters outside ASCII arrive unharmed; what is older than SASL has no encoding for them. */
    public boolean encodes() {
        return this != COMMAND && this != APOP;
    }
}
