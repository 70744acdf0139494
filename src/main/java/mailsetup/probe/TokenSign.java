package mailsetup.probe;

/** What the form of a token tells against it, or of it, without anything of it being shown. */
public enum TokenSign {
    /** No token has so few letters: 128 bits must stand in it (RFC 6749 section 10.10). */
    TOO_SHORT,
    /** It tells a program who signed in (OpenID Connect Core section 2), and opens nothing. */
    IDENTITY,
    /** It gets further access tokens (RFC 6749 section 1.5); only the sign-in server takes it. */
    REFRESH,
    /** It is changed for a token, once (RFC 6749 section 4.1.2). */
    CODE,
    /** A token in three parts with the kind of RFC 9068; Dovecot's own check takes the kind {@code JWT} alone (oauth2-jwt.c). */
    NEW_KIND,
    /** A token in three parts in which no name of a person stands. */
    NAMELESS,
    /** It was typed as a password. */
    AS_PASSWORD
}
