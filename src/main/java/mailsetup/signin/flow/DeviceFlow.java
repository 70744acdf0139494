package mailsetup.signin.flow;

import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.function.Consumer;
import mailsetup.core.Hostname;
import mailsetup.core.SignInPages;
import mailsetup.probe.Deadline;
import mailsetup.signin.Grant;
import mailsetup.signin.SignInFailure;
import mailsetup.signin.SignInFailure.Place;
import mailsetup.signin.SignInFailure.Refusal;
import mailsetup.signin.SignInProgress;

/** The person types a code on another device, and this program asks until that is done (RFC 8628). */
record DeviceFlow(Ticket ticket, Server server, Tokens tokens, Consumer<SignInProgress> progress, Pause pause) {
    static final String GRANT = "urn:ietf:params:oauth:grant-type:device_code";
    private static final long USUAL_INTERVAL = 5;
    private static final long LONGEST_INTERVAL = 60;
    private static final int LONGEST_CODE = 40;

    /** Waits. */
    interface Pause {
        void sleep(Duration time) throws InterruptedException;
    }

    Grant run(Duration patience) throws SignInException {
        var place = ticket.metadata().pages().device();
        if (place.isEmpty() || !ticket.question().settings().deviceCode()) {
            throw new SignInException(new SignInFailure.NoDeviceCode());
        }
        var form = ticket.own().with("scope", String.join(" ", ticket.scopes()))
                .with("code_challenge", ticket.pkce().challenge()).with("code_challenge_method", "S256");
        var given = server.send(place.get(), form, Place.DEVICE);
        if (!given.fine()) {
            throw refused(given);
        }
        return show(given.json(), place.get(), patience);
    }

    /** A registration that may not do this is a good one, as a rule, for the browser of this computer. */
    private static SignInException refused(Server.Answer answer) {
        var words = answer.json().words("error_description");
        return answer.error().equals("unauthorized_client") || answer.error().equals("unsupported_grant_type")
                ? new SignInException(new SignInFailure.Refused(Refusal.NO_CODES, answer.error(), words))
                : answer.refused();
    }

    private Grant show(JsonAnswer json, URI place, Duration patience) throws SignInException {
        var page = json.place("verification_uri", SignInPages::isPlace);
        var code = json.words("user_code");
        var device = json.exact("device_code");
        if (page.isEmpty() || device.isEmpty() || code.isEmpty() || code.length() > LONGEST_CODE) {
            throw unusable(place);
        }
        var time = Duration.ofSeconds(Math.min(patience.toSeconds(), json.number("expires_in").orElse(600)));
        var facts = ticket.page(page.get(), Instant.now().plus(time));
        progress.accept(new SignInProgress.Code(page.get(), complete(json, page.get()), code, facts));
        return poll(device.get(), json.number("interval").orElse(USUAL_INTERVAL), Deadline.in(time));
    }

    /** Only on the same host: the QR code leads where the words beside it say. */
    private static Optional<URI> complete(JsonAnswer json, URI page) {
        return json.place("verification_uri_complete",
                place -> SignInPages.isPlace(place) && place.getHost().equals(page.getHost()));
    }

    /** Never again after an answer: asking twice for a token that was given revokes it. */
    private Grant poll(String device, long interval, Deadline deadline) throws SignInException {
        long pace = Math.clamp(interval, 1, LONGEST_INTERVAL);
        var form = ticket.own().with("grant_type", GRANT).with("device_code", device)
                .with("code_verifier", ticket.pkce().verifier());
        while (!deadline.atMost(server.deadline().remaining()).isOver()) {
            rest(Duration.ofSeconds(pace));
            var answer = server.send(ticket.metadata().pages().token(), form, Place.TOKEN);
            if (answer.fine()) {
                progress.accept(new SignInProgress.Back());
                return tokens.read(answer);
            }
            switch (answer.error()) {
                case "authorization_pending" -> {
                }
                case "slow_down" -> pace = Math.min(pace + USUAL_INTERVAL, LONGEST_INTERVAL);
                case "expired_token" -> throw new SignInException(new SignInFailure.CodeExpired());
                default -> throw refused(answer);
            }
        }
        throw new SignInException(new SignInFailure.CodeExpired());
    }

    private void rest(Duration time) throws SignInException {
        try {
            pause.sleep(time);
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
            throw new SignInException(new SignInFailure.Cancelled());
        }
    }

    private static SignInException unusable(URI place) {
        return new SignInException(
                new SignInFailure.Unusable(Hostname.of(place.getHost()), Place.DEVICE));
    }
}
