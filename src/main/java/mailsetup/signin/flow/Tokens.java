package mailsetup.signin.flow;

import java.nio.CharBuffer;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import mailsetup.core.Hostname;
import mailsetup.core.Secret;
import mailsetup.core.text.Printable;
import mailsetup.probe.TokenFacts;
import mailsetup.signin.Grant;
import mailsetup.signin.SignInFailure;
import mailsetup.signin.SignInFailure.Place;

/** Reads the answer in which a token stands. */
record Tokens(Ticket ticket, Function<Secret, Grant.Revocation> revoking) {
    private static final List<String> NAMES = List.of("email", "preferred_username", "upn", "unique_name");

    private static final int MOST_SCOPES = 100;
    private static final Duration OUR_TIME = Duration.ofDays(36_500);

    Grant read(Server.Answer answer) throws SignInException {
        var json = answer.json();
        var token = json.exact("access_token").map(Secret::of).filter(Secret::isBearer);
        if (token.isEmpty() || !json.words("token_type").equalsIgnoreCase("Bearer")) {
            throw new SignInException(new SignInFailure.Unusable(
                    Hostname.of(ticket.metadata().pages().token().getHost()), Place.TOKEN));
        }
        var secret = token.get();
        // Nothing of the answer is kept: texts cannot be overwritten, and go with the next collection.
        var given = json.exact("refresh_token").map(Secret::of).orElse(secret);
        return new Grant(secret, facts(json), ticket.client().origin(), () -> revoking.apply(given));
    }

    private TokenFacts facts(JsonAnswer json) {
        var now = Instant.now();
        var asked = ticket.scopes();
        var own = json.exact("access_token").flatMap(JsonAnswer::claims).orElse(JsonAnswer.NONE);
        var person = json.exact("id_token").flatMap(JsonAnswer::claims).filter(this::isForUs).orElse(own);
        var names = Stream.of(person, own).flatMap(Tokens::names).distinct().toList();
        return new TokenFacts(
                ticket.metadata().issuer().or(() -> Optional.of(ticket.metadata().pages().token().getHost())),
                asked, granted(json, asked), names.stream().findFirst(), own.lines("aud"),
                moment(person, "iat").or(() -> Optional.of(now)),
                json.number("expires_in").stream().mapToObj(now::plusSeconds).filter(Tokens::isOfOurTime).findFirst(),
                names,
                json.exact("access_token").map(CharBuffer::wrap).map(TokenForm::given).orElse(List.of()));
    }

    /** Without a word on it everything was granted (RFC 6749 section 5.1). */
    private static List<String> granted(JsonAnswer json, List<String> asked) {
        return json.exact("scope").map(
                said -> Stream.of(said.strip().split(" +")).limit(MOST_SCOPES).map(Printable::line).toList())
                .orElse(asked);
    }

    /** It came straight from the server, over TLS; that stands for the signature (OpenID Connect Core 3.1.3.7). */
    private boolean isForUs(JsonAnswer claims) {
        return claims.lines("aud").contains(ticket.client().id());
    }

    /** The token that another program got, as far as it tells. */
    static TokenFacts pasted(Secret token) {
        var own = token.use(letters -> JsonAnswer.claims(CharBuffer.wrap(letters))).orElse(JsonAnswer.NONE);
        var names = names(own).toList();
        var scopes = Stream.of("scope", "scp").flatMap(key -> own.lines(key).stream())
                .flatMap(line -> Arrays.stream(line.split(" "))).limit(MOST_SCOPES).toList();
        return new TokenFacts(own.exact("iss").map(Printable::line), List.of(), scopes, names.stream().findFirst(),
                own.lines("aud"), moment(own, "iat"), moment(own, "exp"), names,
                token.use(letters -> TokenForm.pasted(CharBuffer.wrap(letters))));
    }

    private static Optional<Instant> moment(JsonAnswer claims, String key) {
        return claims.number(key).stream().mapToObj(Instant::ofEpochSecond).filter(Tokens::isOfOurTime).findFirst();
    }

    /** Other times are said of a token that never ends, or by mistake (milliseconds); they explain nothing. */
    private static boolean isOfOurTime(Instant moment) {
        return Duration.between(Instant.now(), moment).abs().compareTo(OUR_TIME) < 0;
    }

    /** The names of a person that stand there. */
    static Stream<String> names(JsonAnswer claims) {
        return NAMES.stream().map(claims::words).filter(name -> !name.isEmpty()).distinct();
    }
}
