package mailsetup.realservers;

/** Where Debian's packages have the servers. */
final class RealServer {
    /** What starts Dovecot. */
    static final String DOVECOT = "/usr/sbin/dovecot";
    /** The process that Postfix consists of. */
    static final String MASTER = "/usr/lib/postfix/sbin/master";

    private RealServer() {}
}
