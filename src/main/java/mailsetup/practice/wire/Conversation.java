package mailsetup.practice.wire;

/**
 * One visitor's talk with a server, as a state machine over lines. Lines have no line ends, and each char stands
 * for one byte, so that nothing is lost. An odd server is a conversation that wraps a good one.
 */
public interface Conversation {
    /** TLS is up, from the start or by an upgrade; whatever was said before no longer counts. */
    void secured();

    /** What the server says first. */
    Reaction greeting();

    /** What the server does about a line. */
    Reaction hear(String line);
}
