package mailsetup.practice.submission;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.Base64;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import mailsetup.practice.wire.Credentials;
import mailsetup.practice.wire.Gate;
import mailsetup.practice.wire.Reaction;

/** AUTH by PLAIN, LOGIN or a token (RFC 4954, RFC 7628). */
final class SubmissionLogin {
    private static final Reaction NOT_BASE64 = Reaction.says("501 5.5.2 That cannot be decoded");

    private final Gate gate;
    private boolean done;
    private Optional<Function<String, Reaction>> challenge = Optional.empty();

    SubmissionLogin(Gate gate) {
        this.gate = gate;
    }

    boolean done() {
        return done;
    }

    /** Whether the next line is not a command but the answer to a challenge. */
    boolean challenges() {
        return challenge.isPresent();
    }

    Reaction begin(String rest, boolean secure) {
        var words = List.of(rest.split(" ", 2));
        var mechanism = words.getFirst().toUpperCase(Locale.ROOT);
        var initial = words.stream().skip(1).findFirst();
        if (!secure) {
            return turnAway(initial.isPresent() && mechanism.equals("PLAIN"));
        }
        if (done) {
            return Reaction.says("503 5.5.1 You are logged in");
        }
        return switch (mechanism) {
            case "PLAIN" -> initial.map(this::plain).orElseGet(() -> asks("", this::plain));
            case "XOAUTH2", "OAUTHBEARER" -> initial.map(this::token).orElseGet(() -> asks("", this::token));
            case "LOGIN" -> initial.map(this::user).orElseGet(() -> asks("Username:", this::user));
            default -> Reaction.says("504 5.5.4 Only PLAIN and LOGIN are known here");
        };
    }

    /** The answer to the challenge. */
    Reaction answer(String line) {
        var next = challenge.orElseThrow();
        challenge = Optional.empty();
        return line.equals("*") ? Reaction.says("501 5.7.0 Given up") : next.apply(line);
    }

    private Reaction plain(String base64) {
        return Credentials.plain(base64).map(this::judge).orElse(NOT_BASE64);
    }

    /** After a no the reason comes first, and the no when the visitor says to go on. */
    private Reaction token(String base64) {
        var judged = Credentials.bearer(base64).map(this::judge).orElse(NOT_BASE64);
        if (!done) {
            challenge = Optional.of(_ -> judged);
        }
        return done ? judged : Reaction.says("334 " + Credentials.REASON);
    }

    private Reaction user(String base64) {
        return Credentials.decoded(base64).map(name -> asks("Password:", secret -> password(name, secret)))
                .orElse(NOT_BASE64);
    }

    private Reaction password(String name, String base64) {
        return Credentials.decoded(base64).map(word -> judge(new Credentials(name, word))).orElse(NOT_BASE64);
    }

    private Reaction asks(String question, Function<String, Reaction> next) {
        challenge = Optional.of(next);
        return Reaction.says("334 " + Base64.getEncoder().encodeToString(question.getBytes(UTF_8)));
    }

    private Reaction judge(Credentials credentials) {
        done = gate.admits(credentials);
        return Reaction.says(done ? "235 2.7.0 Logged in" : "535 5.7.8 Wrong user name or password");
    }

    private Reaction turnAway(boolean carriedPassword) {
        if (carriedPassword) {
            gate.turnsAway();
        }
        return Reaction.says("538 5.7.11 Start TLS before you log in");
    }
}
