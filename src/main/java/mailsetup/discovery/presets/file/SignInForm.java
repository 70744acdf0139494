package mailsetup.discovery.presets.file;

import java.net.URI;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import mailsetup.core.Keyword;
import mailsetup.core.Protocol;
import mailsetup.core.Secret;
import mailsetup.core.SignInClient;
import mailsetup.core.SignInPages;
import mailsetup.core.SignInSettings;
import mailsetup.core.TokenMechanism;

/** The sign-in in the browser in a file. */
final class SignInForm {
    private static final Set<String> KEYS = Set.of("issuer", "authorization", "token", "device", "revocation", "scopes",
            "client", "redirect", "resource", "registration", "mechanism");
    /** RFC 6749 section 3.3. */
    private static final Pattern SCOPE = Pattern.compile("[!#-\\[\\]-~]{1,200}");
    private static final Pattern ID = Pattern.compile("[ -~]{1,200}");
    private static final String NEVER = "never";

    private SignInForm() {}

    static SignInSettings read(Part part) {
        part.only(KEYS);
        boolean never = part.has("device") && part.text("device").equals(NEVER);
        var issuer = place(part, "issuer", SignInSettings::isIssuer);
        var pages = part.has("authorization") ? Optional.of(pages(part, never)) : Optional.<SignInPages>empty();
        if (issuer.isPresent() == pages.isPresent()) {
            throw new BadEntry(part.at("issuer"), "preset.problem.sign-in");
        }
        var scopes = part.part("scopes").only(Set.of("imap", "pop3", "smtp", "also"));
        var redirect = place(part, "redirect", SignInClient::isRedirect).orElse(SignInClient.USUAL_REDIRECT);
        return new SignInSettings(issuer, pages, byProtocol(scopes), scopes(scopes, "also"),
                part.has("client") ? Optional.of(client(part.part("client"), redirect)) : Optional.empty(), redirect,
                part.has("resource") ? Optional.of(part.text("resource")) : Optional.empty(), !never, closed(part),
                part.has("mechanism") ? Optional.of(mechanism(part)) : Optional.empty());
    }

    private static TokenMechanism mechanism(Part part) {
        return Choice.of(TokenMechanism.values(), part.text("mechanism"))
                .orElseThrow(() -> new BadEntry(part.at("mechanism"), "preset.problem.sign-in-word"));
    }

    private static SignInPages pages(Part part, boolean never) {
        return new SignInPages(place(part, "authorization", SignInPages::isPlace).orElseThrow(),
                place(part, "token", SignInPages::isPlace)
                        .orElseThrow(() -> new BadEntry(part.at("token"), "preset.problem.missing")),
                never ? Optional.empty() : place(part, "device", SignInPages::isPlace),
                place(part, "revocation", SignInPages::isPlace), Optional.empty());
    }

    /** An organisation's own, whoever's file it stands in: none comes with the program. */
    private static SignInClient client(Part part, URI redirect) {
        part.only(Set.of("id", "secret"));
        return new SignInClient(part.text("id", SignInForm::word, "preset.problem.sign-in-word"),
                part.has("secret")
                        ? Optional.of(Secret.of(part.text("secret", SignInForm::word, "preset.problem.sign-in-word")))
                        : Optional.empty(),
                SignInClient.Origin.ORGANISATION, redirect);
    }

    private static Map<Protocol, List<String>> byProtocol(Part part) {
        var all = new EnumMap<Protocol, List<String>>(Protocol.class);
        for (var protocol : Protocol.values()) {
            if (part.has(Keyword.of(protocol))) {
                all.put(protocol, scopes(part, Keyword.of(protocol)));
            }
        }
        return all;
    }

    private static List<String> scopes(Part part, String key) {
        return part.has(key)
                ? part.texts(key, 8, text -> Optional.of(text).filter(word -> SCOPE.matcher(word).matches()),
                        "preset.problem.sign-in-word")
                : List.of();
    }

    private static boolean closed(Part part) {
        return part.has("registration") && part.text("registration",
                text -> Optional.of(text).filter("closed"::equals), "preset.problem.sign-in-word").equals("closed");
    }

    private static Optional<String> word(String text) {
        return Optional.of(text).filter(word -> ID.matcher(word).matches());
    }

    private static Optional<URI> place(Part part, String key, Predicate<URI> passes) {
        return part.has(key)
                ? Optional.of(part.text(key, text -> uri(text).filter(passes), "preset.problem.sign-in-place"))
                : Optional.empty();
    }

    private static Optional<URI> uri(String text) {
        try {
            return Optional.of(URI.create(text));
        } catch (IllegalArgumentException _) {
            return Optional.empty();
        }
    }
}
