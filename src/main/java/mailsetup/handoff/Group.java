package mailsetup.handoff;

/** Where a form is used; how a person looks for it. */
public enum Group {
    /** On a telephone or tablet. */
    PHONE,
    /** On this computer, or on paper beside it. */
    COMPUTER,
    /** In programs that are set up with a text editor. */
    TERMINAL,
    /** By whoever runs the domain, or helps many people. */
    ADMINISTRATOR
}
