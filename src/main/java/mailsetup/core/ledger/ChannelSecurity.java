package mailsetup.core.ledger;

/** What protected a connection when it was last used. */
public enum ChannelSecurity {
    /** Nothing: everybody on the way can read it. */
    NONE,
    /** TLS, and a certificate that proves the name of the server. */
    VERIFIED,
    /** TLS, and a certificate that a person had let pass by its fingerprint. */
    ACCEPTED
}
