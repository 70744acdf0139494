package mailsetup.signin.flow;

import java.net.URI;
import java.util.List;
import java.util.Optional;
import mailsetup.core.Hostname;
import mailsetup.core.ledger.Disclosure;
import mailsetup.discovery.web.Api;
import mailsetup.discovery.web.ApiAnswer;
import mailsetup.discovery.web.WebAnswer;
import mailsetup.probe.Deadline;
import mailsetup.signin.Refusals;
import mailsetup.signin.SignInFailure;
import mailsetup.signin.SignInFailure.Place;

/** Asks a sign-in server; what is no proper answer ends the sign-in. */
record Server(Api api, Deadline deadline) {
    private static final String FORM = "application/x-www-form-urlencoded";

    /** An answer in JSON. */
    record Answer(int status, JsonAnswer json) {
        /** Some say no with a status that says yes. */
        boolean fine() {
            return (status == 200 || status == 201) && error().isEmpty();
        }

        String error() {
            return json.words("error");
        }

        SignInException refused() {
            var words = json.words("error_description");
            return new SignInException(new SignInFailure.Refused(Refusals.of(error(), words), error(), words));
        }
    }

    /** What stands there; empty where nothing does. */
    Optional<Answer> get(URI place) throws SignInException {
        var replied = ask(place, Optional.empty());
        return replied.status() == 200
                ? JsonAnswer.of(replied.content().bytes()).map(json -> new Answer(200, json))
                : Optional.empty();
    }

    /** The answer to a form, a no included. */
    Answer send(URI place, Form form, Place kind, Disclosure... told) throws SignInException {
        return send(place, new Api.Body(FORM, form.octets(), List.of(told)), kind);
    }

    /** The answer to any text, a no included. */
    Answer send(URI place, Api.Body body, Place kind) throws SignInException {
        var replied = ask(place, Optional.of(body));
        var json = JsonAnswer.of(replied.content().bytes());
        if (json.isEmpty() || (replied.status() >= 300 && json.get().words("error").isEmpty())) {
            throw new SignInException(new SignInFailure.Unusable(Hostname.of(place.getHost()), kind));
        }
        return new Answer(replied.status(), json.get());
    }

    /** Whether it says yes to giving a token back, which it does by its status alone. */
    boolean accepts(URI place, Form form) throws SignInException {
        return ask(place, Optional.of(new Api.Body(FORM, form.octets(), List.of(Disclosure.Plain.ACCESS_TOKEN))))
                .status() == 200;
    }

    /** Has a registration removed; one that stays there opens nothing. */
    void remove(Registered.Entry entry) {
        api.remove(entry.place(), entry.permission(), deadline);
    }

    private ApiAnswer.Replied ask(URI place, Optional<Api.Body> body) throws SignInException {
        return switch (api.ask(place, body, deadline)) {
            case ApiAnswer.Replied replied -> replied;
            case ApiAnswer.Failed(var why) -> throw new SignInException(failure(place, why));
        };
    }

    private static SignInFailure failure(URI place, WebAnswer.Why why) {
        var host = Hostname.of(place.getHost());
        return switch (why) {
            case NOT_REACHED, INSIDE -> new SignInFailure.NotReached(host, SignInFailure.Why.NOT_REACHED);
            case TOO_SLOW -> new SignInFailure.NotReached(host, SignInFailure.Why.TOO_SLOW);
            case BAD_CERTIFICATE -> new SignInFailure.NotReached(host, SignInFailure.Why.BAD_CERTIFICATE);
            case TOO_LARGE, REDIRECTS, DOWNGRADE -> new SignInFailure.Unusable(host, Place.METADATA);
            case CANCELLED -> new SignInFailure.Cancelled();
        };
    }
}
