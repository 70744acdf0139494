package mailsetup.practice.lab;

import static mailsetup.core.Protocol.IMAP;
import static mailsetup.core.Protocol.POP3;
import static mailsetup.core.Protocol.SMTP;

import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;
import mailsetup.core.Protocol;

/** Servers that take a token in the place of a password, and do not take this one; in the words of Dovecot and Postfix. */
final class TokenLab {
    private static final List<String> ALL_OF_IT = List.of("mail.imap", "mail.pop", "mail.smtp");
    private static final Duration HOUR = Duration.ofHours(1);
    private static final String OWN = "hanako@practice.example";
    static final List<LabFault> ALL = List.of(
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
            new LabFault("token-not-checked", bearer(signedIn(OWN, ALL_OF_IT, HOUR)).now(IMAP)
                    .says("^(\\S+) OK .*Logged in$", "$1 NO [UNAVAILABLE] Temporary authentication failure.").now(SMTP)
                    .says("^235 .*", "535 5.7.8 Error: authentication failed: (reason unavailable)")),
            new LabFault("token-not-accepted", refusing(SMTP, signedIn(OWN, ALL_OF_IT, HOUR))),
            new LabFault("token-not-offered",
                    bearer(signedIn(OWN, ALL_OF_IT, HOUR)).now(SMTP).says("AUTH XOAUTH2 OAUTHBEARER",
                            "AUTH PLAIN LOGIN")));

    private TokenLab() {}

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
        var scene = Scene.of(IMAP, Person.PRACTICE.signedIn(how), Scene.DOMAIN);
        return Stream.of(Protocol.values()).reduce(scene, (one, protocol) -> one.now(protocol).says(
                protocol == IMAP ? "AUTH=PLAIN" : protocol == POP3 ? "^SASL .*" : "AUTH PLAIN LOGIN",
                protocol == IMAP
                        ? "AUTH=XOAUTH2 AUTH=OAUTHBEARER LOGINDISABLED"
                        : protocol == POP3 ? "SASL XOAUTH2 OAUTHBEARER" : "AUTH XOAUTH2 OAUTHBEARER"),
                (one, _) -> one);
    }
}
