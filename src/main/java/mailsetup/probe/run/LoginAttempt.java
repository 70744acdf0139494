package mailsetup.probe.run;

import java.util.List;
import mailsetup.core.Protocol;
import mailsetup.probe.Failure;
import mailsetup.probe.Failure.Need;
import mailsetup.probe.Finding;
import mailsetup.probe.Login;
import mailsetup.probe.net.Channel;
import mailsetup.probe.net.MailEngine;
import mailsetup.probe.net.WireException;

/** The one login on a channel, or the reason why there can be none. */
final class LoginAttempt {
    private final Channel channel;
    private final MailEngine engine;
    private final LoginTurns.Turn turn;

    /** An attempt by the channel's mechanism; an empty one means that none was offered. */
    LoginAttempt(Channel channel, MailEngine engine, LoginTurns.Turn turn) {
        this.channel = channel;
        this.engine = engine;
        this.turn = turn;
    }

    /** A session that is logged in. */
    record LoggedIn(MailEngine.MailSession session, Finding.LoggedIn finding) {}

    LoggedIn run(Login login, List<String> offered) throws WireException {
        if (channel.mechanism().isEmpty()) {
            throw offered.isEmpty()
                    ? notOffered(Need.LOGIN, channel.capabilities())
                    : notOffered(Need.PASSWORD_LOGIN, offered);
        }
        if (!arrivesUnharmed(login)) {
            throw notOffered(Need.UNICODE_LOGIN, offered);
        }
        return send(login);
    }

    private LoggedIn send(Login login) throws WireException {
        var session = engine.open(channel);
        channel.wire().permitLogin(channel.mechanism(), login.plainTextAllowed());
        try {
            return new LoggedIn(session, session.logIn(login));
        } catch (WireException e) {
            session.close();
            if (e.failure() instanceof Failure.Refusal) {
                turn.refused();
            }
            throw e;
        }
    }

    /** USER, PASS and the LOGIN of IMAP have no encoding; a password garbled on the way would count as a failed try. */
    private boolean arrivesUnharmed(Login login) {
        boolean encoded = channel.mechanism().equals("PLAIN") || channel.settings().protocol() == Protocol.SMTP;
        return encoded || (login.secret().isAscii() && channel.settings().user().chars().allMatch(c -> c < 128));
    }

    private static WireException notOffered(Need need, List<String> offered) {
        return new WireException(new Failure.NotOffered(need, offered));
    }
}
