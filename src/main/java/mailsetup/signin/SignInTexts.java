package mailsetup.signin;

import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import mailsetup.core.Keyword;
import mailsetup.core.Message;
import mailsetup.core.SignInClient;
import mailsetup.core.text.Printable;
import mailsetup.signin.SignInFailure.Refusal;

/** A sign-in in words, the same in the window and on the command line. */
public final class SignInTexts {
    private static final Pattern LINE_END = Pattern.compile("\\R");
    private static final DateTimeFormatter CLOCK = DateTimeFormatter.ofPattern("HH:mm", Locale.ROOT);
    private static final int LONGEST_QUOTE = 200;

    private SignInTexts() {}

    /** Whose registration the page is opened with. */
    public static Message client(SignInClient.Origin origin) {
        return Message.of("signin.client." + Keyword.of(origin));
    }

    /** What became of giving the token back. */
    public static Message revocation(Grant.Revocation revocation) {
        return Message.of("signin.revocation." + Keyword.of(revocation));
    }

    /** What stands on a page that shows an error, which only the person can see. */
    public static SignInFailure.Refused onPage(String text) {
        var words = Printable.line(LINE_END.splitAsStream(text).map(String::strip).filter(line -> !line.isEmpty())
                .collect(Collectors.joining(" ")));
        var shown = words.substring(0, Math.min(words.length(), LONGEST_QUOTE));
        return new SignInFailure.Refused(Refusals.onPage(text), shown, "");
    }

    /** When the page is given up, by the clock of this computer. */
    public static String clock(SignInProgress.PageFacts page) {
        return CLOCK.format(page.until().atZone(ZoneId.systemDefault()));
    }

    /** What went wrong, in one plain sentence. */
    public static Message title(SignInFailure failure) {
        return Message.of("signin.failure." + word(failure) + ".title", named(failure));
    }

    /** What to do next. */
    public static Message remedy(SignInFailure failure) {
        return Message.of("signin.failure." + word(failure) + ".remedy", named(failure));
    }

    private static String word(SignInFailure failure) {
        return switch (failure) {
            case SignInFailure.NotReached(_, var why) -> Keyword.of(why);
            case SignInFailure.Unusable _ -> "unusable";
            case SignInFailure.OtherIssuer _ -> "other-issuer";
            case SignInFailure.NoRegistration(var closed) -> closed ? "closed" : "no-registration";
            case SignInFailure.UnsafePage _ -> "unsafe-page";
            case SignInFailure.DoorClosed() -> "door-closed";
            case SignInFailure.RegistrationRefused _ -> "registration-refused";
            case SignInFailure.NotBack(_, var otherCame) -> otherCame ? "other-answer" : "not-back";
            case SignInFailure.CodeExpired() -> "code-expired";
            case SignInFailure.NoDeviceCode() -> "no-device-code";
            case SignInFailure.Refused(var refusal, _, _) -> "refused-" + Keyword.of(refusal);
            case SignInFailure.Cancelled() -> "cancelled";
        };
    }

    private static Object[] named(SignInFailure failure) {
        return switch (failure) {
            case SignInFailure.NotReached(var host, _) -> new Object[]{host.ascii()};
            case SignInFailure.Unusable(var host, _) -> new Object[]{host.ascii()};
            case SignInFailure.UnsafePage(var host) -> new Object[]{host.ascii()};
            case SignInFailure.OtherIssuer(var wanted, var said) ->
                new Object[]{wanted, said};
            case SignInFailure.RegistrationRefused(var words) -> new Object[]{words};
            case SignInFailure.NotBack(var waited, _) -> new Object[]{waited};
            case SignInFailure.Refused(Refusal _, var error, var words) ->
                new Object[]{words.isEmpty() ? error : error + ": " + words};
            case SignInFailure.NoRegistration _,SignInFailure.DoorClosed _,SignInFailure.CodeExpired _,SignInFailure.NoDeviceCode _,SignInFailure.Cancelled _ ->
                new Object[0];
        };
    }
}
