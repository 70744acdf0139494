package mailsetup.discovery;

/** Who is asked. Each can be left out; what they are told is the mail domain, and nothing else. */
public enum Party {
    /** The web servers of the mail domain itself and of the provider that takes its mail. */
    DOMAIN,
    /** The name system, for records beyond addresses. */
    NAMES,
    /** The public provider database. */
    LIST,
    /** Mail servers, which are reached without a password. */
    SERVERS
}
