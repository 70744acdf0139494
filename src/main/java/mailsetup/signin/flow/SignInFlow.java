package mailsetup.signin.flow;

import java.net.URI;
import java.time.Duration;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import mailsetup.core.Hostname;
import mailsetup.core.Secret;
import mailsetup.discovery.web.Api;
import mailsetup.probe.Deadline;
import mailsetup.probe.TokenFacts;
import mailsetup.signin.Grant;
import mailsetup.signin.SignInFailure;
import mailsetup.signin.SignInOutcome;
import mailsetup.signin.SignInProgress;
import mailsetup.signin.SignInQuestion;

/**
 * One sign-in from the first question to the token, on one screen.
 *
 * @param apis opens the web; once for the sign-in, and once to give the token back
 * @param patience with the person
 */
public record SignInFlow(Supplier<Api> apis, Duration patience) {
    /** People have to find their telephone; sign-in servers wait ten minutes at most. */
    public static final Duration USUAL_PATIENCE = Duration.ofMinutes(5);
    private static final Duration MACHINES = Duration.ofSeconds(30);
    private static final Duration REVOKING = Duration.ofSeconds(10);

    /** Signs in; an interrupt ends it. */
    public SignInOutcome run(SignInQuestion question, Consumer<SignInProgress> progress) {
        try (var api = apis.get()) {
            return new SignInOutcome.SignedIn(grant(question, api, progress));
        } catch (SignInException e) {
            return new SignInOutcome.NotSignedIn(e.failure());
        }
    }

    /** What the token that another program got says of itself; nothing is asked. */
    public static TokenFacts pasted(Secret token) {
        return Tokens.pasted(token);
    }

    private Grant grant(SignInQuestion question, Api api, Consumer<SignInProgress> progress) throws SignInException {
        var server = new Server(api, Deadline.in(patience.plus(MACHINES)));
        host(question).ifPresent(host -> progress.accept(new SignInProgress.Asking(host)));
        var metadata = Metadata.of(question.settings(), server);
        var registered = Clients.choose(question, metadata, server);
        var ticket = new Ticket(question, metadata, registered.client(), Pkce.fresh());
        var tokens = new Tokens(ticket, token -> giveBack(ticket, registered, token));
        Grant given;
        try {
            given = switch (question.way()) {
                case BROWSER -> new BrowserFlow(ticket, server, tokens, progress).run(patience);
                case DEVICE_CODE -> new DeviceFlow(ticket, server, tokens, progress, Thread::sleep).run(patience);
            };
        } catch (SignInException e) {
            registered.entry().ifPresent(entry -> leave(() -> remove(entry)));
            throw e;
        }
        return wanted(given);
    }

    /** A token that came in the moment of Cancel is given back. */
    private static Grant wanted(Grant given) throws SignInException {
        if (Thread.currentThread().isInterrupted()) {
            leave(() -> {
                try (given) {
                    given.revoke();
                }
            });
            throw new SignInException(new SignInFailure.Cancelled());
        }
        return given;
    }

    /** Whoever cancels is not kept waiting, and a thread that was interrupted can ask nothing. */
    private static void leave(Runnable puttingAway) {
        if (Thread.currentThread().isInterrupted()) {
            Thread.ofVirtual().name("sign-in-left").start(puttingAway);
        } else {
            puttingAway.run();
        }
    }

    private void remove(Registered.Entry entry) {
        try (var api = apis.get()) {
            new Server(api, Deadline.in(REVOKING)).remove(entry);
        }
    }

    /** First the token, then the registration that it was given to. */
    private Grant.Revocation giveBack(Ticket ticket, Registered registered, Secret token) {
        try (var api = apis.get()) {
            var server = new Server(api, Deadline.in(REVOKING));
            var done = revoke(ticket, token, server);
            registered.entry().ifPresent(server::remove);
            return done;
        }
    }

    /** The place of RFC 7009; a yes there is a status alone. */
    private static Grant.Revocation revoke(Ticket ticket, Secret token, Server server) {
        var place = ticket.metadata().pages().revocation();
        if (place.isEmpty()) {
            return Grant.Revocation.NOT_OFFERED;
        }
        try {
            var form = token.use(letters -> ticket.own().with("token", new String(letters)));
            return server.accepts(place.get(), form)
                    ? Grant.Revocation.REVOKED
                    : Grant.Revocation.NOT_DONE;
        } catch (SignInException _) {
            return Grant.Revocation.NOT_DONE;
        }
    }

    private static Optional<Hostname> host(SignInQuestion question) {
        var settings = question.settings();
        return settings.issuer().map(URI::getHost)
                .or(() -> settings.pages().map(pages -> pages.authorization().getHost())).map(Hostname::of);
    }
}
