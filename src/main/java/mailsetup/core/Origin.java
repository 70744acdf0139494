package mailsetup.core;

/** The ways by which settings reach this program. */
public enum Origin {
    /** The person typed or confirmed them. */
    TYPED,
    /** The practice server of this program. */
    PRACTICE,
    /** Tried after another host had failed: its certificate or a common pattern led there. */
    REPAIR,
    /** Read in the provider's letter, which the person pasted. */
    LETTER,
    /** From a setup file that somebody gave to the person. */
    SETUP_FILE,
    /** The list of providers that comes with the program, or that of the person's own organisation. */
    PRESET,
    /** The configuration file that the mail domain publishes over https (draft-ietf-mailmaint-autoconfig). */
    AUTOCONFIG,
    /** The same over http, where anybody on the way can change it. */
    AUTOCONFIG_HTTP,
    /** The mail domain's own file, pinned by its name records (draft-ietf-mailmaint-pacc). */
    PACC,
    /** The public provider database that Thunderbird keeps. */
    ISPDB,
    /** The same database as it travelled with this program, of the day that stands in it. */
    PUBLIC_LIST,
    /** Service records of the mail domain (RFC 6186, RFC 8314). */
    SRV,
    /** What is known of the provider that takes the domain's mail. */
    MX,
    /** What is known of the provider that keeps the domain's names. */
    NS,
    /** The domain's records as another resolver tells them, which only bears witness. */
    SECOND_RESOLVER,
    /** The mail domain's answer for another company's mail program. */
    AUTODISCOVER,
    /** Another door of servers that were published, tried without a password. */
    NEARBY,
    /** Made from the address by a common pattern; nobody published them. */
    GUESS
}
