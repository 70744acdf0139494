package mailsetup.handoff;

/** What a form does with the password. */
public enum Secrecy {
    /** It has no room for it. */
    NEVER,
    /** It holds it when somebody asks for that. */
    ON_REQUEST,
    /** It makes no sense without it, so that it is made on request only. */
    ALWAYS
}
