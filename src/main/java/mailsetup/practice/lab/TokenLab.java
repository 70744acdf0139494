package mailsetup.practice.lab;

import static mailsetup.core.Protocol.IMAP;
import static mailsetup.core.Protocol.POP3;
import static mailsetup.core.Protocol.SMTP;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Base64;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import mailsetup.core.Protocol;

/** Servers that take a token in the place of a password, and do not take this one; in the words of Dovecot and Postfix. */
final class TokenLab {
    private static final List<String> ALL_OF_IT = List.of("mail.imap", "mail.pop", "mail.smtp");
    private static final Duration HOUR = Duration.ofHours(1);
    private static final String OWN = "hanako@practice.example";
    /** Longer than any password; of no kind. */
    private static final String TOKEN = "renshu-token-sakura-2026-asagao";
    static final List<LabFault> ALL = List.of(
            new LabFault("token-as-password", shown(parts("{\"alg\":\"none\"}", "{\"sub\":\"hanako\"}"),
                    Scene.at(IMAP)).says("^(\\S+) OK .*Logged in$",
                            "$1 NO [AUTHENTICATIONFAILED] Authentication failed.")),
            new LabFault("token-too-short", shown("renshu-sakura-2026", refusing(IMAP, elsewhere()))),
            new LabFault("token-other-kind",
                    shown("1//renshu-sakura-2026-koshin", refusing(IMAP, elsewhere()))),
            new LabFault("token-new-kind", shown(parts("{\"typ\":\"at+jwt\"}", "{\"email\":\"" + OWN + "\"}"),
                    refusing(IMAP, signedIn(OWN, ALL_OF_IT, HOUR)))),
            new LabFault("token-nameless", shown(parts("{\"typ\":\"JWT\"}", "{\"sub\":\"17\"}"),
                    unavailable(signedIn(OWN, ALL_OF_IT, HOUR)))),
            new LabFault("token-user-name", refusing(IMAP, signedIn("sato@practice.example", ALL_OF_IT, HOUR)
                    .named("sato@practice.example", OWN))),
            new LabFault("shared-mailbox-closed", bearer(signedIn("taro@practice.example", ALL_OF_IT, HOUR)).now(IMAP)
                    .says("^(\\S+) OK \\[READ-ONLY\\].*", "$1 BAD User is authenticated but not connected.")),
            new LabFault("token-expired", refusing(IMAP, signedIn(OWN, ALL_OF_IT, Duration.ofMinutes(-3)))),
            new LabFault("token-scope", refusing(POP3, signedIn(OWN, List.of("mail.imap", "mail.smtp"), HOUR))),
            new LabFault("token-other-account",
                    refusing(IMAP, signedIn("taro@practice.example", ALL_OF_IT, HOUR))),
            new LabFault("token-other-service", refusing(IMAP, new Person.SignedIn(OWN, List.of(),
                    List.of("calendar"), List.of("https://calendar.practice.example"), HOUR, Duration.ZERO))),
            new LabFault("token-clock", refusing(IMAP, new Person.SignedIn(OWN, ALL_OF_IT, ALL_OF_IT, List.of(), HOUR,
                    Duration.ofMinutes(20)))),
            new LabFault("token-too-long", bearer(signedIn(OWN, ALL_OF_IT, HOUR)).now(SMTP)
                    .says("^235 .*", "500 5.5.6 SASL response limit exceeded")),
            new LabFault("token-not-checked", unavailable(signedIn(OWN, ALL_OF_IT, HOUR))),
            new LabFault("token-not-accepted", refusing(SMTP, signedIn(OWN, ALL_OF_IT, HOUR))),
            new LabFault("token-not-offered",
                    bearer(signedIn(OWN, ALL_OF_IT, HOUR)).now(SMTP).says("AUTH XOAUTH2 OAUTHBEARER",
                            "AUTH PLAIN LOGIN")));

    private TokenLab() {}

    /** All three take the token. */
    static Scene good() {
        return bearer(signedIn(OWN, ALL_OF_IT, HOUR));
    }

    private static Scene unavailable(Person.SignedIn how) {
        return bearer(how).now(IMAP)
                .says("^(\\S+) OK .*Logged in$", "$1 NO [UNAVAILABLE] Temporary authentication failure.").now(SMTP)
                .says("^235 .*", "535 5.7.8 Error: authentication failed: (reason unavailable)");
    }

    /** Something that another program is said to have got; nobody knows what for. */
    private static Person.SignedIn elsewhere() {
        return new Person.SignedIn(OWN, List.of(), List.of(), List.of(), HOUR, Duration.ZERO);
    }

    /** That text is what is shown. */
    private static Scene shown(String text, Scene scene) {
        return new Scene(scene.at(), scene.person().withPassword(text), scene.world(), scene.asked());
    }

    /** A token in three parts (RFC 7519). */
    private static String parts(String head, String claims) {
        return Stream.of(head, claims, "practice").map(part -> Base64.getUrlEncoder().withoutPadding()
                .encodeToString(part.getBytes(StandardCharsets.UTF_8))).collect(Collectors.joining("."));
    }

    private static Scene refusing(Protocol protocol, Person.SignedIn how) {
        var scene = bearer(how).now(protocol);
        return switch (protocol) {
            case IMAP -> scene.says("^(\\S+) OK .*Logged in$", "$1 NO [AUTHENTICATIONFAILED] Authentication failed.");
            case POP3 -> scene.says("^\\+OK Logged in.*", "-ERR [AUTH] Authentication failed.");
            case SMTP -> scene.says("^235 .*", "535 5.7.8 Error: authentication failed: (reason unavailable)");
        };
    }

    private static Person.SignedIn signedIn(String account, List<String> granted, Duration lasts) {
        return new Person.SignedIn(account, ALL_OF_IT, granted, List.of(), lasts, Duration.ZERO);
    }

    /** All three take tokens alone. */
    private static Scene bearer(Person.SignedIn how) {
        var scene = Scene.of(IMAP, Person.PRACTICE.withPassword(TOKEN).signedIn(how), Scene.DOMAIN);
        return Stream.of(Protocol.values()).reduce(scene, (one, protocol) -> one.now(protocol).says(
                protocol == IMAP ? "AUTH=PLAIN" : protocol == POP3 ? "^SASL .*" : "AUTH PLAIN LOGIN",
                protocol == IMAP
                        ? "AUTH=XOAUTH2 AUTH=OAUTHBEARER LOGINDISABLED"
                        : protocol == POP3 ? "SASL XOAUTH2 OAUTHBEARER" : "AUTH XOAUTH2 OAUTHBEARER"),
                (one, _) -> one);
    }
}
