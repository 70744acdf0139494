package mailsetup.signin;

/** What came of a sign-in. */
public sealed interface SignInOutcome {
    /** A token; whoever gets it revokes and closes it after the test. */
    record SignedIn(Grant grant) implements SignInOutcome {}

    /** None, and why. */
    record NotSignedIn(SignInFailure failure) implements SignInOutcome {}
}
