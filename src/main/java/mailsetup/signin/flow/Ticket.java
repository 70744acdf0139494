package mailsetup.signin.flow;

import java.net.URI;
import java.time.Instant;
import java.util.List;
import mailsetup.core.Hostname;
import mailsetup.core.SignInClient;
import mailsetup.core.text.Printable;
import mailsetup.discovery.PublicSuffixes;
import mailsetup.discovery.consent.ReadableName;
import mailsetup.signin.SignInFailure;
import mailsetup.signin.SignInProgress.PageFacts;
import mailsetup.signin.SignInQuestion;

/** One sign-in on its way: what is asked of whom, as whom. */
record Ticket(SignInQuestion question, Metadata metadata, SignInClient client, Pkce pkce) {
    List<String> scopes() {
        return metadata.scopes(question.settings());
    }

    /** What every request of it holds. */
    Form form() {
        return new Form().with("client_id", client.id()).with("resource", question.settings().resource());
    }

    /** The same with the secret of the registration, if it has one; only for the server itself. */
    Form own() {
        return form().with("client_secret", client.secret().map(secret -> secret.use(String::new)));
    }

    /** What a person should see before going there. */
    PageFacts page(URI place, Instant until) throws SignInException {
        var host = Hostname.of(place.getHost());
        // Foreign letters are shown in ASCII, and only a name whose letters cannot be taken for others is gone to.
        if (host.ascii().contains("xn--") && ReadableName.of(host).isEmpty()) {
            throw new SignInException(new SignInFailure.UnsafePage(host));
        }
        return new PageFacts(host, PublicSuffixes.base(host).orElse(host), client.origin(),
                scopes().stream().map(Printable::line).toList(), until);
    }
}
