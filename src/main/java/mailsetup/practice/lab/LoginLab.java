package mailsetup.practice.lab;

import static mailsetup.core.Protocol.IMAP;
import static mailsetup.core.Protocol.POP3;
import static mailsetup.core.Protocol.SMTP;
import static mailsetup.core.Security.PLAIN;
import static mailsetup.core.Security.STARTTLS;

import java.util.List;

/** Logins that do not succeed, each in the words of a server that was met in the wild. */
final class LoginLab {
    static final List<LabFault> ALL = List.of(
            imap("app-password-needed", "NO [ALERT] Application-specific password required: see your account page"),
            new LabFault("oauth-only",
                    Scene.at(IMAP).says("AUTH=PLAIN", "AUTH=XOAUTH2 AUTH=OAUTHBEARER LOGINDISABLED")),
            smtp("basic-auth-ended", "535 5.7.139 Authentication unsuccessful, basic authentication is disabled."),
            imap("web-login-first", "NO [ALERT] Please log in via your web browser"),
            pop("protocol-switched-off", "-ERR [SYS/PERM] Your account is not enabled for POP access"),
            new LabFault("login-needs-encryption", Scene.at(IMAP).speaks(STARTTLS, PLAIN).hangsUp("^\\* OK .*",
                    "* BYE [PRIVACYREQUIRED] Plaintext authentication disallowed")),
            smtp("account-locked", "421 4.7.0 Too many failed logins, account temporarily locked"),
            imap("account-suspended", "NO [CONTACTADMIN] This account has been suspended"),
            imap("password-expired", "NO [EXPIRED] Your password has expired"),
            imap("login-temporarily-down", "NO [UNAVAILABLE] Temporary authentication failure"),
            new LabFault("no-common-mechanism", Scene.at(SMTP).says("AUTH PLAIN LOGIN", "AUTH GSSAPI NTLM")),
            smtp("smtp-auth-switched-off",
                    "535 5.7.139 Authentication unsuccessful, SmtpClientAuthentication is disabled for the Tenant."),
            smtp("organisation-policy",
                    "535 5.7.139 Authentication unsuccessful, the request did not meet the criteria "
                            + "to be authenticated successfully. Contact your administrator."),
            imap("encryption-not-seen", "NO LOGIN is disabled on the clear-text port."),
            imap("not-from-here", "NO Login is not allowed from your location"),
            imap("other-mailbox", "NO [AUTHORIZATIONFAILED] No such authorization-ID"),
            imap("login-syntax", "BAD Error in IMAP command AUTHENTICATE"),
            pop("login-rate-limit", "-ERR [LOGIN-DELAY] minimum time between mail checks violation"),
            new LabFault("login-dropped", Scene.at(POP3).hangsUp("^\\+OK Logged in.*", "")),
            imap("moved-away", "NO Your mailbox has been moved to another server"),
            imap("unknown-account", "NO you have no account here"),
            // USER and PASS have no encoding for letters outside ASCII.
            new LabFault("password-not-sendable",
                    Scene.of(POP3, Person.PRACTICE.withPassword("れんしゅう-さくら"), Scene.DOMAIN).says("^SASL .*", "")),
            new LabFault("user-name-form", Scene.of(IMAP,
                    Person.of("hanako@example.ne.jp", "hanako").types("hanako@example.ne.jp"), "example.ne.jp")),
            smtp("separate-smtp-login", "535 5.7.8 Error: authentication failed"),
            imap("login-refused", "NO [AUTHENTICATIONFAILED] Authentication failed."));

    private LoginLab() {}

    private static LabFault imap(String fault, String answer) {
        return new LabFault(fault, Scene.at(IMAP).says("^(\\S+) OK .*Logged in$", "$1 " + answer));
    }

    private static LabFault pop(String fault, String answer) {
        return new LabFault(fault, Scene.at(POP3).says("^\\+OK Logged in.*", answer));
    }

    private static LabFault smtp(String fault, String answer) {
        return new LabFault(fault, Scene.at(SMTP).says("^235 .*", answer));
    }
}
