package mailsetup.signin;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import mailsetup.signin.SignInFailure.Refusal;

/**
 * What a sign-in server means by its error. The words of the standards come first; numbers of one provider, which it
 * asks programs not to build upon, only tell apart what the standard has one word for.
 */
public final class Refusals {
    private record Sign(Refusal refusal, Set<String> errors, Set<String> words) {}

    /** The first that fits; words stand in the answer in any case of letters. */
    private static final List<Sign> SIGNS = List.of(
            sign(Refusal.NEEDS_ADMIN, "consent_required", "aadsts65001", "aadsts90094", "aadsts90093",
                    "need admin approval", "admin_policy_enforced"),
            sign(Refusal.FORBIDDEN_BY_RULE, "interaction_required", "aadsts5300", "aadsts50105", "aadsts50158",
                    "org_internal"),
            sign(Refusal.NEEDS_SECRET, "", "aadsts7000218", "client_secret is missing"),
            sign(Refusal.REDIRECT, "redirect_uri_mismatch", "aadsts50011", "redirect_uri"),
            sign(Refusal.STALE, "", "login cookie not found", "page has expired"),
            sign(Refusal.CLIENT, "", "has not completed the google verification process", "disallowed_useragent",
                    "client not found"),
            sign(Refusal.CLIENT_OFF, "deleted_client", "aadsts7000112", "client disabled", "disabled_client"),
            sign(Refusal.ACCOUNT, "", "aadsts50020", "aadsts50034", "aadsts51004"),
            sign(Refusal.DECLINED, "access_denied", "authorization_declined"),
            sign(Refusal.CLIENT, "invalid_client", "aadsts700016"), sign(Refusal.CLIENT, "unauthorized_client"),
            sign(Refusal.SCOPE, "invalid_scope", "aadsts70011", "invalid scopes"),
            sign(Refusal.SCOPE, "invalid_target", "invalid_resource"),
            sign(Refusal.STALE, "invalid_grant", "aadsts54005"),
            sign(Refusal.TEMPORARY, "temporarily_unavailable", "temporarilyunavailable"),
            sign(Refusal.TEMPORARY, "server_error", "aadsts90033"));

    /** As it stands on pages and in addresses. */
    private static final Pattern NAMED = Pattern.compile("(?i)\\berror(?: \\d{3})?(?::|=) ?([a-z_]{3,60})\\b");

    private Refusals() {}

    /** What a page means that only the person can see. */
    static Refusal onPage(String text) {
        var named = NAMED.matcher(text);
        return of(named.find() ? named.group(1).toLowerCase(Locale.ROOT) : "", text);
    }

    /**
     * What it means.
     *
     * @param error the server's word for it
     * @param words its sentence, or all that a page showed
     */
    public static Refusal of(String error, String words) {
        var all = (error + " " + words).toLowerCase(Locale.ROOT);
        return SIGNS.stream()
                .filter(sign -> sign.errors.contains(error) || sign.words.stream().anyMatch(all::contains))
                .map(Sign::refusal).findFirst().orElse(Refusal.OTHER);
    }

    private static Sign sign(Refusal refusal, String error, String... words) {
        return new Sign(refusal, error.isEmpty() ? Set.of() : Set.of(error), Set.of(words));
    }
}
