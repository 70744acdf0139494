package mailsetup.practice.imap;

import java.util.Locale;
import java.util.Optional;
import mailsetup.practice.wire.Credentials;
import mailsetup.practice.wire.Gate;
import mailsetup.practice.wire.Octets;
import mailsetup.practice.wire.Reaction;

/** LOGIN and AUTHENTICATE by PLAIN or a token (RFC 3501 section 6.2, RFC 4959, RFC 7628). */
final class ImapLogin {
    private final Gate gate;
    private boolean done;
    private Optional<ImapCommand> waiting = Optional.empty();
    private Optional<Reaction> verdict = Optional.empty();

    ImapLogin(Gate gate) {
        this.gate = gate;
    }

    boolean done() {
        return done;
    }

    /** Whether the next line is not a command but the answer to a challenge. */
    boolean challenges() {
        return waiting.isPresent() || verdict.isPresent();
    }

    Reaction login(ImapCommand command, boolean secure) {
        if (command.args().size() != 2) {
            return command.bad("LOGIN wants a user name and a password");
        }
        return secure
                ? judge(command, new Credentials(Octets.words(command.arg(0)), Octets.words(command.arg(1))))
                : turnAway(command, true);
    }

    Reaction authenticate(ImapCommand command, boolean secure) {
        if (!Credentials.MECHANISMS.contains(mechanism(command))) {
            return command.no("[CANNOT] Only PLAIN is known here");
        }
        if (!secure) {
            return turnAway(command, command.args().size() > 1);
        }
        if (command.args().size() > 1) {
            return judge(command, command.arg(1));
        }
        waiting = Optional.of(command);
        return Reaction.says("+ ");
    }

    /** The answer to the challenge. */
    Reaction answer(String line) {
        if (verdict.isPresent()) {
            var last = verdict.get();
            verdict = Optional.empty();
            return last;
        }
        var command = waiting.orElseThrow();
        waiting = Optional.empty();
        return line.equals("*") ? command.bad("Given up") : judge(command, line);
    }

    private Reaction judge(ImapCommand command, String base64) {
        var judged = Credentials.by(mechanism(command), base64).map(credentials -> judge(command, credentials))
                .orElseGet(() -> command.bad("That is not SASL " + mechanism(command)));
        if (done || mechanism(command).equals("PLAIN")) {
            return judged;
        }
        verdict = Optional.of(judged);
        return Reaction.says("+ " + Credentials.REASON);
    }

    private static String mechanism(ImapCommand command) {
        return command.arg(0).toUpperCase(Locale.ROOT);
    }

    private Reaction judge(ImapCommand command, Credentials credentials) {
        done = gate.admits(credentials);
        return done
                ? command.ok("[CAPABILITY " + ImapCapabilities.SECURE + "] Logged in")
                : command.no("[AUTHENTICATIONFAILED] Wrong user name or password");
    }

    private Reaction turnAway(ImapCommand command, boolean carriedPassword) {
        if (carriedPassword) {
            gate.turnsAway();
        }
        return command.no("[PRIVACYREQUIRED] Start TLS before you log in");
    }
}
