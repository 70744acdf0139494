package mailsetup.diagnosis;

/** What is special about a fault, for those who treat it in another way than the rest. */
public enum Trait {
    /** The telephone script has a question for it; it stands with its texts as {@code question}. */
    HAS_QUESTION,
    /** Nothing is wrong but that nobody known vouches for the certificate: it may be accepted by its fingerprint. */
    ACCEPTABLE,
    /** The server has had enough: no further login there. */
    ENDS_LOGINS,
    /** It is about a sign-in on a page: whoever helps must warn of codes that strangers tell. */
    SIGN_IN,
    /** A person would think of a mistyped password first. */
    LOOKS_LIKE_PASSWORD,
    /** Its evidence is the form of an answer, not its words: never proven while there are words that nobody has read. */
    BY_FORM,
    /** It takes for granted that somebody named this server, so it says nothing of a guess. */
    TRUSTS_THE_NAME,
    /** Another server name, port or encryption may mend it: whoever tells of it has the fields for that beside it. */
    SETTINGS,
    /** It speaks only where no other fault explains the server. */
    LAST_RESORT,
    /** The certificate is what is wrong, so nobody says that it is not. */
    BLAMES_CERTIFICATE
}
