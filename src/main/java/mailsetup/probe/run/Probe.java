package mailsetup.probe.run;

import java.net.InetAddress;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import mailsetup.core.Endpoint;
import mailsetup.core.Security;
import mailsetup.core.ServerSettings;
import mailsetup.probe.Deadline;
import mailsetup.probe.Failure;
import mailsetup.probe.Finding;
import mailsetup.probe.Login;
import mailsetup.probe.ProbeEvent;
import mailsetup.probe.ProbeReport;
import mailsetup.probe.Stage;
import mailsetup.probe.Step.Reason;
import mailsetup.probe.net.Dialogue;
import mailsetup.probe.net.MailEngine;
import mailsetup.probe.net.Reach;
import mailsetup.probe.net.Wire;
import mailsetup.probe.net.WireException;

/** One server, from the look-up of its name to a look at the mailbox, over one connection. */
final class Probe {
    private final ServerSettings settings;
    private final Endpoint endpoint;
    private final Reach reach;
    private final MailEngine engine;
    private final LoginTurns.Turn turn;
    private final Deadline deadline;
    private final Wire wire;
    private final Trail trail;
    private final Consumer<ProbeEvent> events;
    private List<InetAddress> addresses = List.of();

    Probe(ServerSettings settings, Reach reach, MailEngine engine, LoginTurns.Turn turn, Deadline deadline,
            Consumer<ProbeEvent> events) {
        this.settings = settings;
        this.endpoint = settings.endpoint();
        this.reach = reach;
        this.engine = engine;
        this.turn = turn;
        this.deadline = deadline;
        this.wire = new Wire(endpoint.protocol(), deadline);
        this.trail = new Trail(settings, wire.transcript(), events);
        this.events = events;
    }

    /** Never throws; whatever happens is in the report. */
    ProbeReport run(Optional<Login> login) {
        long start = System.nanoTime();
        events.accept(new ProbeEvent.Started(settings));
        try (wire) {
            login.ifPresent(l -> wire.transcript().hide(l.secret()));
            walk(login);
        } catch (WireException e) {
            trail.skipRest(Trail.reasonAfter(e.failure()));
        } finally {
            turn.settle();
            wire.transcript().forget();
        }
        var report = new ProbeReport(settings, trail.steps(), wire.transcript().lines(),
                wire.transcript().loginsSent(), Duration.ofNanos(System.nanoTime() - start));
        events.accept(new ProbeEvent.Finished(settings, report));
        return report;
    }

    /** Ends it at once, from any thread. */
    void abort(Failure reason) {
        wire.abort(reason);
    }

    private void walk(Optional<Login> login) throws WireException {
        connect();
        var dialogue = Dialogue.on(wire, endpoint.protocol());
        var greeting = open(dialogue);
        var capabilities = trail.walk(Stage.NEGOTIATE, () -> reach.negotiate(wire, dialogue),
                Finding.Capabilities::new);
        var hindrance = login.map(this::hindrance).orElse(Optional.of(Reason.NO_LOGIN_WANTED));
        if (hindrance.isPresent()) {
            reach.leave(wire, dialogue);
            trail.skipRest(hindrance.get());
            return;
        }
        logIn(dialogue, greeting, capabilities, login.get());
    }

    private void connect() throws WireException {
        addresses = trail.walk(Stage.RESOLVE, () -> reach.resolve(endpoint.host(), deadline),
                found -> new Finding.Addresses(found.stream().map(InetAddress::getHostAddress).toList()));
        trail.walk(Stage.CONNECT, () -> reach.connect(wire, addresses, endpoint.port(), deadline),
                Finding.Connected::new);
    }

    private String open(Dialogue dialogue) throws WireException {
        if (endpoint.security() == Security.TLS) {
            trail.walk(Stage.SECURE, () -> reach.secure(wire, endpoint), Finding.Secured::new);
        } else {
            trail.skip(Stage.SECURE, Reason.NOT_NEEDED);
        }
        var greeting = trail.walk(Stage.GREET, () -> reach.greet(wire, dialogue, endpoint), Finding.Greeting::new);
        if (endpoint.security() == Security.STARTTLS) {
            trail.walk(Stage.UPGRADE, () -> reach.upgrade(wire, dialogue, endpoint), Finding.Secured::new);
        } else {
            trail.skip(Stage.UPGRADE, Reason.NOT_NEEDED);
        }
        return greeting;
    }

    /** What forbids a login now. The channel first: over an unverified one nothing else counts. */
    private Optional<Reason> hindrance(Login login) {
        if (!wire.secured() && !login.plainTextAllowed()) {
            return Optional.of(Reason.PLAIN_TEXT_NOT_ALLOWED);
        }
        return turn.mayLogIn(deadline) ? Optional.empty() : Optional.of(whyNoTurn());
    }

    private Reason whyNoTurn() {
        return wire.failure().isPresent() || deadline.isOver() ? Reason.CANCELLED : Reason.PASSWORD_REFUSED_ELSEWHERE;
    }

    private void logIn(Dialogue dialogue, String greeting, List<String> capabilities, Login login)
            throws WireException {
        var attempt = new LoginAttempt(wire, new LoginAttempt.Prepared(settings, greeting, capabilities,
                dialogue.mechanisms(capabilities)), turn, () -> again(dialogue));
        wire.allow(reach.limits().login());
        try {
            var loggedIn = trail.walk(Stage.AUTHENTICATE, () -> attempt.run(login),
                    LoginAttempt.LoggedIn::finding);
            turn.settle();
            wire.allow(reach.limits().inspect());
            trail.walk(Stage.INSPECT, () -> engine.inspect(loggedIn.channel(), login), finding -> finding);
        } finally {
            reach.leave(wire, dialogue);
        }
    }

    private void again(Dialogue dialogue) throws WireException {
        reach.again(wire, dialogue, endpoint, addresses, deadline);
        wire.allow(reach.limits().login());
    }
}
