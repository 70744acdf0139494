package mailsetup.signin.flow;

import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.function.Consumer;
import mailsetup.core.ledger.Disclosure;
import mailsetup.core.text.Printable;
import mailsetup.probe.Deadline;
import mailsetup.signin.Grant;
import mailsetup.signin.Refusals;
import mailsetup.signin.SignInFailure;
import mailsetup.signin.SignInFailure.Place;
import mailsetup.signin.SignInProgress;

/** The person signs in with the browser of this computer (RFC 6749 section 4.1, RFC 8252). */
record BrowserFlow(Ticket ticket, Server server, Tokens tokens, Consumer<SignInProgress> progress) {
    Grant run(Duration patience) throws SignInException {
        try (var door = LoopbackDoor.open(ticket.client().redirect())) {
            var page = ticket.metadata().pages().authorization();
            var facts = ticket.page(page, Instant.now().plus(patience));
            door.serve(question(door).at(page));
            progress.accept(new SignInProgress.Page(door.link(), facts));
            var answer = door.await(Deadline.in(patience).atMost(server.deadline().remaining()))
                    .orElseThrow(() -> new SignInException(new SignInFailure.NotBack(patience, door.otherCame())));
            progress.accept(new SignInProgress.Back());
            return token(answer, door);
        }
    }

    private Form question(LoopbackDoor door) {
        var question = ticket.question();
        var form = ticket.form().with("response_type", "code").with("redirect_uri", door.redirect().toString())
                .with("scope", String.join(" ", ticket.scopes())).with("state", door.state())
                .with("code_challenge", ticket.pkce().challenge()).with("code_challenge_method", "S256");
        return question.otherAccount()
                ? form.with("prompt", "select_account")
                : form.with("login_hint", question.address().toString());
    }

    private Grant token(Map<String, String> answer, LoopbackDoor door) throws SignInException {
        checkIssuer(answer);
        if (answer.containsKey("error")) {
            var error = Printable.line(answer.getOrDefault("error", ""));
            var words = Printable.line(answer.getOrDefault("error_description", ""));
            throw new SignInException(new SignInFailure.Refused(Refusals.of(error, words), error, words));
        }
        var form = ticket.own().with("grant_type", "authorization_code").with("code", answer.getOrDefault("code", ""))
                .with("redirect_uri", door.redirect().toString()).with("code_verifier", ticket.pkce().verifier());
        var given = server.send(ticket.metadata().pages().token(), form, Place.TOKEN, Disclosure.Plain.SIGN_IN_CODE);
        if (!given.fine()) {
            throw given.refused();
        }
        return tokens.read(given);
    }

    /** A code of another server must not be taken to this one (RFC 9207). */
    private void checkIssuer(Map<String, String> answer) throws SignInException {
        var metadata = ticket.metadata();
        var said = answer.get("iss");
        boolean wrong = metadata.issuer().isPresent()
                && (said == null ? metadata.names() : !said.equals(metadata.issuer().get()));
        if (wrong) {
            throw new SignInException(new SignInFailure.OtherIssuer(metadata.issuer().orElse(""),
                    Printable.line(said == null ? "" : said)));
        }
    }
}
