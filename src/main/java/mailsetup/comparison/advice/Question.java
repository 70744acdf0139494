package mailsetup.comparison.advice;

/** What is asked about how the mail will be used. */
public enum Question {
    /** Is the mail read on more than one device? */
    DEVICES,
    /** Do several people look after it together? */
    PEOPLE,
    /** Is it often read without internet? */
    OFFLINE,
    /** Are large files sent and received by mail? */
    ATTACHMENTS,
    /** Is there little room left on the device? */
    ROOM,
    /** Must the mail outlive the PC: will it be replaced soon, or must nothing be lost when it breaks? */
    SURVIVE
}
