package mailsetup.signin.flow;

import java.util.Optional;
import mailsetup.signin.SignInFailure;
import mailsetup.signin.SignInQuestion;

/**
 * Whose registration is used. What the person typed goes before all; then one that this program makes itself, then the
 * one that the provider, the organisation or this program has. Never that of another program.
 */
final class Clients {
    private Clients() {}

    static Registered choose(SignInQuestion question, Metadata metadata, Server server) throws SignInException {
        if (question.typed().isPresent()) {
            return Registered.before(question.typed().get());
        }
        var registered = registered(question, metadata, server);
        return registered.or(() -> question.settings().client().map(Registered::before)).orElseThrow(
                () -> new SignInException(new SignInFailure.NoRegistration(question.settings().closed())));
    }

    private static Optional<Registered> registered(SignInQuestion question, Metadata metadata, Server server)
            throws SignInException {
        var place = metadata.pages().registration();
        return place.isPresent()
                ? Registration.at(place.get(), metadata.scopes(question.settings()),
                        question.way() == SignInQuestion.Way.DEVICE_CODE, server)
                : Optional.empty();
    }
}
