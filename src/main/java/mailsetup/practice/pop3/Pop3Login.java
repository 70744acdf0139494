package mailsetup.practice.pop3;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import mailsetup.practice.wire.Credentials;
import mailsetup.practice.wire.Gate;
import mailsetup.practice.wire.Octets;
import mailsetup.practice.wire.Reaction;

/** USER with PASS (RFC 1939), and AUTH by PLAIN or a token (RFC 5034, RFC 7628). */
final class Pop3Login {
    private final Gate gate;
    private boolean done;
    private String mechanism = "";
    private boolean challenges;
    private Optional<Reaction> verdict = Optional.empty();
    private Optional<String> user = Optional.empty();

    Pop3Login(Gate gate) {
        this.gate = gate;
    }

    boolean done() {
        return done;
    }

    /** Whether the next line is not a command but the answer to a challenge. */
    boolean challenges() {
        return challenges || verdict.isPresent();
    }

    /** Before TLS a name may have been somebody else's. */
    void forget() {
        user = Optional.empty();
    }

    Reaction user(String name, boolean secure) {
        if (!secure) {
            return refuseInClear();
        }
        user = Optional.of(Octets.words(name));
        return Reaction.says("+OK And the password?");
    }

    Reaction pass(String password, boolean secure) {
        if (!secure) {
            gate.turnsAway();
            return refuseInClear();
        }
        return user.map(name -> judge(new Credentials(name, Octets.words(password))))
                .orElseGet(() -> Reaction.says("-ERR USER comes first"));
    }

    Reaction auth(String rest, boolean secure) {
        var words = List.of(rest.split(" ", 2));
        mechanism = words.getFirst().toUpperCase(Locale.ROOT);
        if (!Credentials.MECHANISMS.contains(mechanism)) {
            return Reaction.says("-ERR Only PLAIN is known here");
        }
        boolean carriesPassword = words.size() == 2;
        if (!secure && carriesPassword) {
            gate.turnsAway();
        }
        if (!secure) {
            return refuseInClear();
        }
        challenges = !carriesPassword;
        return challenges ? Reaction.says("+ ") : judge(words.getLast());
    }

    /** The answer to the challenge. */
    Reaction answer(String line) {
        if (verdict.isPresent()) {
            var last = verdict.get();
            verdict = Optional.empty();
            return last;
        }
        challenges = false;
        return line.equals("*") ? Reaction.says("-ERR Given up") : judge(line);
    }

    private Reaction judge(String base64) {
        var judged = Credentials.by(mechanism, base64).map(this::judge)
                .orElseGet(() -> Reaction.says("-ERR That is not SASL " + mechanism));
        if (done || mechanism.equals("PLAIN")) {
            return judged;
        }
        verdict = Optional.of(judged);
        return Reaction.says("+ " + Credentials.REASON);
    }

    private Reaction judge(Credentials credentials) {
        done = gate.admits(credentials);
        forget();
        return Reaction.says(done ? "+OK Logged in" : "-ERR [AUTH] Wrong user name or password");
    }

    private static Reaction refuseInClear() {
        return Reaction.says("-ERR [AUTH] Start TLS before you log in");
    }
}
