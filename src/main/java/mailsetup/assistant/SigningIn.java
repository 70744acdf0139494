package mailsetup.assistant;

import java.util.function.Consumer;
import mailsetup.signin.SignInOutcome;
import mailsetup.signin.SignInProgress;
import mailsetup.signin.SignInQuestion;

/** Signs a person in at the provider's own page. */
@FunctionalInterface
public interface SigningIn {
    /**
     * Asks the sign-in server, waits for the person, and gets a token. An interrupt of the thread ends it at once.
     *
     * @param progress called from this thread
     */
    SignInOutcome signIn(SignInQuestion question, Consumer<SignInProgress> progress);
}
