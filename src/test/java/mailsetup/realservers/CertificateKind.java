package mailsetup.realservers;

/** How good a server's certificate is. */
enum CertificateKind {
    /** For localhost, signed by the throw-away authority, valid today. */
    GOOD("localhost", "20200101000000Z", "20491231235959Z"),
    /** Good in the year 2020. */
    EXPIRED("localhost", "20200101000000Z", "20201231235959Z"),
    /** Good, but for another server. */
    WRONG_NAME("mail.elsewhere.org", "20200101000000Z", "20491231235959Z"),
    /** Good from the year 2048 on. */
    NOT_YET_VALID("localhost", "20480101000000Z", "20491231235959Z"),
    /** For localhost by its subject alone, as certificates once were. */
    WITHOUT_NAMES("localhost", "20200101000000Z", "20491231235959Z"),
    /** For localhost, signed by an authority that nobody here knows, and sent without it. */
    WITHOUT_ISSUER("localhost", "20200101000000Z", "20491231235959Z"),
    /** For localhost, signed by an authority that nobody here knows, and sent with it. */
    PRIVATE_AUTHORITY("localhost", "20200101000000Z", "20491231235959Z"),
    /** For localhost, valid today, signed by itself. */
    SELF_SIGNED("localhost", "20200101000000Z", "20491231235959Z");

    final String host;
    final String from;
    final String until;

    CertificateKind(String host, String from, String until) {
        this.host = host;
        this.from = from;
        this.until = until;
    }
}
