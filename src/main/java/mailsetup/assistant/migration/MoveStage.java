package mailsetup.assistant.migration;

/** What the examination is busy with. */
public enum MoveStage {
    /** Names are asked for. */
    NAMES,
    /** Both servers are reached, without a password. */
    DOORS,
    /** One login on each side. */
    MAILBOXES,
    /** The verdicts. */
    CAUSES
}
