package mailsetup.probe;

import java.time.Duration;

/** What one stage came to. */
public sealed interface Step {
    /** Which stage. */
    Stage stage();

    /** It worked. */
    record Passed(Stage stage, Duration took, Finding finding) implements Step {}

    /** It did not, and this is why. */
    record Failed(Stage stage, Duration took, Failure failure) implements Step {}

    /** It was not done. */
    record Skipped(Stage stage, Reason reason) implements Step {}

    /** Why a stage was not done. */
    enum Reason {
        /** An earlier stage failed. */
        EARLIER_STAGE_FAILED,
        /** This security mode has no such stage. */
        NOT_NEEDED,
        /** No login was asked for. */
        NO_LOGIN_WANTED,
        /** The connection is not encrypted and nobody agreed to that. */
        PLAIN_TEXT_NOT_ALLOWED,
        /** Another server already refused this password, so it was not tried again. */
        PASSWORD_REFUSED_ELSEWHERE,
        /** The person, or the deadline of the whole run, ended it. */
        CANCELLED
    }
}
