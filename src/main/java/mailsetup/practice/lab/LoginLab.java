package mailsetup.practice.lab;

import static mailsetup.core.Protocol.IMAP;
import static mailsetup.core.Protocol.POP3;
import static mailsetup.core.Protocol.SMTP;

import java.util.List;

/** Logins that do not succeed, each in the words of a server that was met in the wild. */
final class LoginLab {
    static final List<LabFault> ALL = List.of(
            imap("app-password-needed", "NO [ALERT] Application-specific password required: see your account page"),
            LabFault.at(IMAP, "oauth-only").says("AUTH=PLAIN", "AUTH=XOAUTH2 AUTH=OAUTHBEARER LOGINDISABLED"),
            smtp("basic-auth-ended", "535 5.7.139 Authentication unsuccessful, basic authentication is disabled."),
            imap("web-login-first", "NO [ALERT] Please log in via your web browser"),
            pop("protocol-switched-off", "-ERR [SYS/PERM] Your account is not enabled for POP access"),
            imap("login-needs-encryption", "NO [PRIVACYREQUIRED] Plaintext authentication disallowed"),
            smtp("account-locked", "421 4.7.0 Too many failed logins, account temporarily locked"),
            imap("account-suspended", "NO [CONTACTADMIN] This account has been suspended"),
            imap("password-expired", "NO [EXPIRED] Your password has expired"),
            imap("login-temporarily-down", "NO [UNAVAILABLE] Temporary authentication failure"),
            LabFault.at(SMTP, "no-common-mechanism").says("AUTH PLAIN LOGIN", "AUTH CRAM-MD5 NTLM"),
            smtp("smtp-auth-switched-off",
                    "535 5.7.139 Authentication unsuccessful, SmtpClientAuthentication is disabled for the Tenant."),
            imap("not-from-here", "NO Login is not allowed from your location"),
            imap("other-mailbox", "NO [AUTHORIZATIONFAILED] No such authorization-ID"),
            imap("login-syntax", "BAD Error in IMAP command AUTHENTICATE"),
            pop("login-rate-limit", "-ERR [LOGIN-DELAY] minimum time between mail checks violation"),
            LabFault.at(POP3, "login-dropped").hangsUp("^\\+OK Logged in.*", ""),
            imap("unknown-account", "NO you have no account here"),
            smtp("separate-smtp-login", "535 5.7.8 Error: authentication failed"),
            imap("login-refused", "NO [AUTHENTICATIONFAILED] Authentication failed."));

    private LoginLab() {}

    private static LabFault imap(String fault, String answer) {
        return LabFault.at(IMAP, fault).says("^(\\S+) OK .*Logged in$", "$1 " + answer);
    }

    private static LabFault pop(String fault, String answer) {
        return LabFault.at(POP3, fault).says("^\\+OK Logged in.*", answer);
    }

    private static LabFault smtp(String fault, String answer) {
        return LabFault.at(SMTP, fault).says("^235 .*", answer);
    }
}
