package mailsetup.assistant.migration;

/** What tells of a server. */
public enum Source {
    /** The person typed it. */
    TYPED,
    /** The settings the person had: from a setup file or the fields of the window. */
    SETTINGS,
    /** Addresses of a name (A and AAAA). */
    ADDRESS,
    /** A line of the hosts file of this computer. */
    HOSTS_FILE,
    /** Where mail for the domain is delivered (RFC 5321 section 5). */
    MX,
    /** Published services (RFC 6186, RFC 8314). */
    SRV,
    /** What the domain or a list of providers publishes. */
    PUBLISHED,
    /** Who may send for the domain (RFC 7208). */
    SPF,
    /** The name servers of the domain. */
    NS,
    /** The names in a server's certificate. */
    CERTIFICATE,
    /** What a server calls itself when it greets. */
    GREETING
}
