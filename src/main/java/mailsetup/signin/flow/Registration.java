package mailsetup.signin.flow;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import mailsetup.core.Hostname;
import mailsetup.core.Secret;
import mailsetup.core.SignInClient;
import mailsetup.core.SignInPages;
import mailsetup.core.json.Json;
import mailsetup.core.ledger.Disclosure;
import mailsetup.discovery.web.Api;
import mailsetup.signin.SignInFailure;
import mailsetup.signin.SignInFailure.Place;

/** Registers this program at a sign-in server, where that is open to everybody (RFC 7591). */
final class Registration {
    static final String PROGRAM = "Mail Setup Assistant";
    private static final int LONGEST = 500;

    private Registration() {}

    /**
     * Asks for it.
     *
     * @throws SignInException when the server does not take it, or answers nothing that makes sense
     */
    static Registered at(URI place, List<String> scopes, boolean device, Server server)
            throws SignInException {
        var answer = server.send(place, new Api.Body("application/json",
                Json.compact(request(scopes, device)).getBytes(StandardCharsets.UTF_8),
                List.of(Disclosure.Plain.PROGRAM_NAME)), Place.REGISTRATION);
        if (!answer.fine()) {
            var words = answer.json().words("error_description");
            throw new SignInException(
                    new SignInFailure.RegistrationRefused(words.isEmpty() ? answer.error() : words));
        }
        return client(answer.json()).map(made -> new Registered(made, entry(answer.json(), place)))
                .orElseThrow(() -> new SignInException(
                        new SignInFailure.Unusable(Hostname.of(place.getHost()), Place.REGISTRATION)));
    }

    private static ObjectNode request(List<String> scopes, boolean device) {
        var request = Json.object().put("client_name", PROGRAM).put("application_type", "native")
                .put("token_endpoint_auth_method", "none").put("scope", String.join(" ", scopes));
        request.putArray("redirect_uris").add(SignInClient.USUAL_REDIRECT.toString());
        var grants = request.putArray("grant_types").add("authorization_code");
        if (device) {
            grants.add(DeviceFlow.GRANT);
        }
        request.putArray("response_types").add("code");
        return request;
    }

    /**
     * What comes back counts: some write another redirect than the one that was wanted. Where none comes back, which RFC
     * 7591 section 3.2.1 does not allow, it is the one that was.
     */
    private static Optional<SignInClient> client(JsonAnswer json) {
        var said = json.lines("redirect_uris");
        var redirect = said.isEmpty()
                ? Optional.of(SignInClient.USUAL_REDIRECT)
                : said.stream().flatMap(text -> redirect(text).stream()).findFirst();
        return json.exact("client_id").filter(id -> id.length() <= LONGEST)
                .flatMap(id -> redirect.map(back -> new SignInClient(id, json.exact("client_secret").map(Secret::of),
                        SignInClient.Origin.REGISTERED, back)));
    }

    /** Only on the same host: what opens it goes nowhere else. */
    private static Optional<Registered.Entry> entry(JsonAnswer json, URI place) {
        var own = json.place("registration_client_uri",
                to -> SignInPages.isPlace(to) && to.getAuthority().equals(place.getAuthority()));
        return own.flatMap(to -> json.exact("registration_access_token").map(Secret::of).filter(Secret::isBearer)
                .map(permission -> new Registered.Entry(to, permission)));
    }

    private static Optional<URI> redirect(String text) {
        try {
            return Optional.of(URI.create(text)).filter(SignInClient::isRedirect);
        } catch (IllegalArgumentException _) {
            return Optional.empty();
        }
    }
}
