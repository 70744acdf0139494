package mailsetup.ui;

/**
 * What decides which step can follow.
 *
 * @param addressReady whether address and password can be used
 * @param receives whether a server was tested and mail can be received by it
 */
public record SetupState(boolean addressReady, boolean receives) {}
