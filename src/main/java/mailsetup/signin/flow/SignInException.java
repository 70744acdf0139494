package mailsetup.signin.flow;

import java.io.Serial;
import mailsetup.signin.SignInFailure;

/** Carries a failure up to the one place that makes an outcome of it. */
final class SignInException extends Exception {
    @Serial
    private static final long serialVersionUID = 1L;

    private final transient SignInFailure failure;

    SignInException(SignInFailure failure) {
        super(failure.getClass().getSimpleName(), null, false, false);
        this.failure = failure;
    }

    SignInFailure failure() {
        return failure;
    }
}
