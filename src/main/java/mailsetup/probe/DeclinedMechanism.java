package mailsetup.probe;

/**
 * A way to log in that the server offered and then did not know. It judges no password.
 *
 * @param mechanism as in {@link Finding.LoggedIn}
 * @param reply what the server said instead
 */
public record DeclinedMechanism(String mechanism, Reply reply) {}
