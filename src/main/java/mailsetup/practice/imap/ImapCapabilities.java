package mailsetup.practice.imap;

/** What the server says it can do. */
final class ImapCapabilities {
    static final String CLEAR = "IMAP4rev1 STARTTLS LOGINDISABLED ID LITERAL+";
    static final String SECURE = "IMAP4rev1 AUTH=PLAIN SASL-IR IDLE QUOTA NAMESPACE SPECIAL-USE STATUS=SIZE UIDPLUS"
            + " UNSELECT LITERAL+ ID";

    private ImapCapabilities() {}

    static String of(boolean secure) {
        return secure ? SECURE : CLEAR;
    }
}
