package mailsetup.cli;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import mailsetup.core.EmailAddress;
import mailsetup.core.PublishedSignIn;
import mailsetup.core.SignInSettings;
import mailsetup.discovery.SignInOffer;
import mailsetup.signin.SignInQuestion;
import mailsetup.signin.SignInQuestion.Way;

/**
 * The sign-in in the browser as the command line asks for it.
 *
 * @param issuer of a sign-in server that the person names
 * @param client registration that the person has
 */
record SignInOptions(Way way, Optional<SignInSettings> issuer, Optional<String> client) {
    private static final Map<String, Way> WAYS = Map.of("browser", Way.BROWSER, "code", Way.DEVICE_CODE);
    static final Option<Way> SIGN_IN = Option.of("--sign-in", "browser|code", (text, _) -> way(text));
    static final Option<String> ISSUER = Option.text("--sign-in-issuer", "URL");
    static final Option<String> SCOPES = Option.text("--sign-in-scopes", "SCOPE[,SCOPE...]");
    private static final Option<String> CLIENT = Option.text("--sign-in-client", "ID");
    static final List<Parameter> PARAMETERS = List.of(SIGN_IN, ISSUER, SCOPES, CLIENT);

    /** Empty where no sign-in is wanted. */
    static Optional<SignInOptions> read(Typed typed) throws UsageException {
        var way = typed.get(SIGN_IN);
        if (way.isEmpty()) {
            return Optional.empty();
        }
        if (typed.mentions(Options.PASSWORD_STDIN) || typed.mentions(Options.PASSWORD_ENV)
                || typed.mentions(Options.TOKEN_STDIN) || typed.mentions(Options.NO_LOGIN)) {
            throw new UsageException("cli.usage.sign-in-alone");
        }
        return Optional.of(new SignInOptions(way.get(), named(typed), typed.get(CLIENT)));
    }

    /** The sign-in server that was typed. */
    static Optional<SignInSettings> named(Typed typed) throws UsageException {
        var issuer = typed.get(ISSUER);
        var scopes = typed.get(SCOPES).orElse("").replace(',', ' ');
        return issuer.isPresent() ? Optional.of(settings(issuer.get(), scopes)) : Optional.empty();
    }

    /** What is wanted there, of the sign-in that is known or named. */
    SignInQuestion question(EmailAddress address, SignInOffer offer) {
        return new SignInQuestion(address, offer.settings(), way, client.map(offer.settings()::typed), false);
    }

    private static Way way(String text) throws UsageException {
        return Optional.ofNullable(WAYS.get(text)).orElseThrow(() -> new UsageException("cli.usage.sign-in"));
    }

    private static SignInSettings settings(String issuer, String scopes) throws UsageException {
        return new PublishedSignIn(issuer, "", "", scopes, "").read()
                .orElseThrow(() -> new UsageException("cli.usage.sign-in-issuer"));
    }
}
