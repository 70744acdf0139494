package mailsetup.support.code;

import mailsetup.core.Keyword;
import mailsetup.core.Message;
import mailsetup.probe.Finding;
import mailsetup.probe.ProbeReport;
import mailsetup.probe.Step;

/** How far a server was got. Their order is part of the code: append only. */
public enum ServerState {
    /** Logged in, and everything went well. */
    WORKS,
    /** Everything went well without a login. */
    REACHED,
    /** Its name has no address. */
    NAME_UNKNOWN,
    /** No connection. */
    NO_CONNECTION,
    /** No encryption, or a certificate that is not good. */
    NO_ENCRYPTION,
    /** It does not answer as it should. */
    NO_ANSWER,
    /** The login did not succeed. */
    NO_LOGIN,
    /** Logged in, but what comes behind it went wrong. */
    NO_MAILBOX,
    /** Not tested to the end. */
    UNFINISHED;

    /** The state that this report shows. */
    public static ServerState of(ProbeReport report) {
        if (report.works()) {
            return report.found(Finding.LoggedIn.class).isPresent() ? WORKS : REACHED;
        }
        return report.failed().map(ServerState::of).orElse(UNFINISHED);
    }

    /** Its name. */
    public Message words() {
        return Message.of("support.state." + Keyword.of(this));
    }

    private static ServerState of(Step.Failed failed) {
        return switch (failed.stage()) {
            case RESOLVE -> NAME_UNKNOWN;
            case CONNECT -> NO_CONNECTION;
            case SECURE, UPGRADE -> NO_ENCRYPTION;
            case GREET, NEGOTIATE -> NO_ANSWER;
            case AUTHENTICATE -> NO_LOGIN;
            case INSPECT -> NO_MAILBOX;
        };
    }
}
