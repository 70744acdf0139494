package mailsetup.probe.run;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import mailsetup.core.Protocol;
import mailsetup.core.ServerSettings;
import mailsetup.probe.DeclinedMechanism;
import mailsetup.probe.Failure;
import mailsetup.probe.Failure.Need;
import mailsetup.probe.Finding;
import mailsetup.probe.Login;
import mailsetup.probe.Reply;
import mailsetup.probe.TokenFacts;
import mailsetup.probe.TokenSign;
import mailsetup.probe.login.LoginExchange;
import mailsetup.probe.login.Way;
import mailsetup.probe.login.Ways;
import mailsetup.probe.net.Channel;
import mailsetup.probe.net.Replies;
import mailsetup.probe.net.Wire;
import mailsetup.probe.net.WireException;

/**
 * The one login on a connection, or the reason why there can be none. A way that the server does not know, although it
 * offered it, judges no password: the next one belongs to the same try.
 */
final class LoginAttempt {
    /** After a way was declined: many servers hang up then, and some without a sign. */
    private static final Duration AFTER_DECLINING = Duration.ofSeconds(5);

    private final Wire wire;
    private final Prepared prepared;
    private final LoginTurns.Turn turn;
    private final Reopening reopening;
    private final LoginExchange exchange;
    private final List<DeclinedMechanism> declined = new ArrayList<>();
    private boolean reopened;

    LoginAttempt(Wire wire, Prepared prepared, LoginTurns.Turn turn, Reopening reopening) {
        this.wire = wire;
        this.prepared = prepared;
        this.turn = turn;
        this.reopening = reopening;
        this.exchange = LoginExchange.on(wire, protocol(prepared), prepared.capabilities(), prepared.greeting());
    }

    /**
     * What is known before the login.
     *
     * @param mechanisms of SASL that are offered
     */
    record Prepared(ServerSettings settings, String greeting, List<String> capabilities, List<String> mechanisms) {}

    /** Another connection in the place of one that was closed, made ready as the first was. */
    interface Reopening {
        void run() throws WireException;
    }

    /** A login that passed. */
    record LoggedIn(Channel channel, Finding.LoggedIn finding) {}

    LoggedIn run(Login login) throws WireException {
        boolean token = login.token().isPresent();
        var ways = token
                ? Ways.ofToken(protocol(prepared), prepared.mechanisms())
                : Ways.of(protocol(prepared), prepared.mechanisms(), prepared.capabilities(), prepared.greeting(),
                        wire.secured());
        if (ways.isEmpty()) {
            throw prepared.mechanisms().isEmpty()
                    ? notOffered(Need.LOGIN, prepared.capabilities())
                    : notOffered(token ? Need.TOKEN_LOGIN : Need.PASSWORD_LOGIN, prepared.mechanisms());
        }
        var unharmed = ways.stream().filter(way -> way.encodes() || isAscii(login)).toList();
        if (unharmed.isEmpty()) {
            throw notOffered(Need.UNICODE_LOGIN, prepared.mechanisms());
        }
        return one(unharmed, login);
    }

    /** The first way that is not declined decides. */
    private LoggedIn one(List<Way> ways, Login login) throws WireException {
        for (var way : ways) {
            try {
                return loggedIn(way, send(way, login), login);
            } catch (WireException e) {
                decline(way, e, login);
            }
        }
        throw new WireException(new Failure.Refusal(declined.getFirst().reply()));
    }

    private List<String> send(Way way, Login login) throws WireException {
        try {
            return sendOnce(way, login);
        } catch (WireException e) {
            if (reopened || !isFarewell(e.failure())) {
                throw e;
            }
            reopened = true;
            wire.transcript().sameTry();
            reopening.run();
            return sendOnce(way, login);
        }
    }

    private List<String> sendOnce(Way way, Login login) throws WireException {
        wire.permitLogin(way.name(protocol(prepared)), login.plainTextAllowed());
        return exchange.run(way, prepared.settings(), login);
    }

    /** Whether it is the end of the connection on which the way before was declined, and no answer to this one. */
    private boolean isFarewell(Failure failure) {
        boolean ended = switch (failure) {
            case Failure.Dropped _,Failure.TimedOut _ -> wire.transcript().answer().isEmpty();
            case Failure.Refusal(var reply) -> reply.status().equals("BYE") || reply.status().equals("421");
            default -> false;
        };
        return ended && !declined.isEmpty();
    }

    private void decline(Way way, WireException e, Login login) throws WireException {
        var failure = wire.transcript().explained(e.failure());
        if (!(failure instanceof Failure.Refusal(var reply)) || !isAboutTheWay(way, reply)) {
            if (failure instanceof Failure.Refusal) {
                turn.refused();
            }
            throw new WireException(asShown(failure, login));
        }
        declined.add(new DeclinedMechanism(way.name(protocol(prepared)), reply));
        wire.transcript().sameTry();
        wire.allow(AFTER_DECLINING);
    }

    /** A token that was shown as a password is none that was mistyped. */
    private static Failure asShown(Failure failure, Login login) {
        return failure instanceof Failure.Refusal(var reply) && login.token().isEmpty()
                && login.secret().looksLikeToken()
                        ? new Failure.TokenRefused(reply, "", Instant.now(),
                                TokenFacts.UNKNOWN.with(TokenSign.AS_PASSWORD))
                        : failure;
    }

    /** A no to the mere name of a mechanism is about nothing else, whatever its words. */
    private boolean isAboutTheWay(Way way, Reply reply) {
        boolean early = !exchange.credentialsLeft() && way != Way.COMMAND && !reply.temporary()
                && !reply.status().equals("BYE");
        return early || reply.declinesMechanism();
    }

    private LoggedIn loggedIn(Way way, List<String> welcome, Login login) {
        var channel = new Channel(wire, prepared.settings(), prepared.capabilities(), welcome);
        return new LoggedIn(channel, new Finding.LoggedIn(way.name(protocol(prepared)), declined,
                Replies.alerts(wire.transcript().answer()), login.token().map(TokenFacts::names).orElse(List.of())));
    }

    /** A password garbled on the way would count as a failed try. */
    private boolean isAscii(Login login) {
        return login.secret().isAscii() && prepared.settings().user().chars().allMatch(c -> c < 128);
    }

    private static Protocol protocol(Prepared prepared) {
        return prepared.settings().protocol();
    }

    private static WireException notOffered(Need need, List<String> offered) {
        return new WireException(new Failure.NotOffered(need, offered));
    }
}
