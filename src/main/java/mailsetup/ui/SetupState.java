package mailsetup.ui;

/**
 * All that decides which page may follow.
 *
 * @param addressReady address and password can be used
 * @param serversReady at least one server can be tested
 * @param tested there is something to show as a result
 * @param receives a receiving server was seen to work
 */
public record SetupState(boolean addressReady, boolean serversReady, boolean tested, boolean receives) {}
