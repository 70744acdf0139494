package mailsetup.signin.flow;

import java.net.URI;
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
        var known = question.settings().client().map(Registered::before);
        var place = metadata.pages().registration();
        if (place.isPresent()) {
            return registered(question, metadata, server, place.get(), known);
        }
        return known.orElseThrow(
                () -> new SignInException(new SignInFailure.NoRegistration(question.settings().closed())));
    }

    /** Where it fails, for whatever reason, the one that is known serves as well. */
    private static Registered registered(SignInQuestion question, Metadata metadata, Server server, URI place,
            Optional<Registered> known) throws SignInException {
        try {
            return Registration.at(place, metadata.scopes(question.settings()),
                    question.way() == SignInQuestion.Way.DEVICE_CODE, server);
        } catch (SignInException e) {
            if (e.failure() instanceof SignInFailure.Cancelled) {
                throw e;
            }
            return known.orElseThrow(() -> e);
        }
    }
}
