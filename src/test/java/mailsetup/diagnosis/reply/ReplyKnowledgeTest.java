package mailsetup.diagnosis.reply;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import mailsetup.core.Protocol;
import mailsetup.probe.Reply;
import mailsetup.probe.net.Replies;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ReplyKnowledgeTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
            "NOT_ACCEPTED | A1 NO [AUTHENTICATIONFAILED] Authentication failed.",
            "NOT_ACCEPTED | A1 NO [AUTHENTICATIONFAILED] Invalid credentials (Failure)",
            "NOT_ACCEPTED | A1 NO LOGIN failed.",
            "NOT_ACCEPTED | A1 NO Login incorrect",
            "NOT_ACCEPTED | A1 NO Login failed: authentication failure",
            "NOT_ACCEPTED | A1 NO [AUTHENTICATIONFAILED] Too many bad auth attempts.",
            "NOT_ACCEPTED | A1 NO ユーザー名またはパスワードが正しくありません",
            "APP_PASSWORD | A1 NO [ALERT] Application-specific password required: https://support.example/185833 (Failure)",
            "APP_PASSWORD | A1 NO [AUTHENTICATIONFAILED] Please use an app password",
            "WEB_LOGIN_FIRST | A1 NO [ALERT] Please log in via your web browser: https://support.example/78754 (Failure)",
            "WEB_LOGIN_FIRST | A1 NO [WEBALERT https://accounts.example/signin] Web login required.",
            "PROTOCOL_OFF | A1 NO [ALERT] Your account is not enabled for IMAP use.",
            "PROTOCOL_OFF | A1 NO [ALERT] You are yet to enable IMAP for your account. Please contact your administrator",
            "PROTOCOL_OFF | A1 NO [AUTHENTICATIONFAILED] IMAP access disabled",
            "NEEDS_ENCRYPTION | A1 NO [PRIVACYREQUIRED] Plaintext authentication disallowed on non-secure (SSL/TLS) connections.",
            "NEEDS_ENCRYPTION | A1 NO Login only available under a layer",
            "PASSWORD_EXPIRED | A1 NO [EXPIRED] Password expired",
            "PASSWORD_EXPIRED | A1 NO Your password has expired",
            "SUSPENDED | A1 NO [CONTACTADMIN] Please call us",
            "SUSPENDED | A1 NO [AUTHENTICATIONFAILED] Account suspended",
            "LOCKED | A1 NO Account is locked. Please contact your administrator",
            "LOCKED | * BYE too many failures",
            "LOCKED | A1 NO Your account has been temporarily blocked",
            "TEMPORARY | A1 NO [UNAVAILABLE] Temporary authentication failure. [mx1:2026-01-01 00:00:00]",
            "TEMPORARY | A1 NO [SERVERBUG] Internal error occurred. Refer to server log for more information.",
            "RATE_LIMIT | A1 NO [LIMIT] LOGIN Rate limit hit",
            "TOO_MANY_CONNECTIONS | A1 NO [ALERT] Too many simultaneous connections. (Failure)",
            "TOO_MANY_CONNECTIONS | * BYE [UNAVAILABLE] Maximum number of connections from user+IP exceeded (mail_max_userip_connections=10)",
            "OTHER_MAILBOX | A1 NO [AUTHORIZATIONFAILED] User is not authorized to use this mailbox",
            "IN_USE | A1 NO [INUSE] Mailbox in use",
            "OVER_QUOTA | A1 NO [OVERQUOTA] Quota exceeded (mailbox for user is full)",
            "MAINTENANCE | * BYE ただいまメンテナンス中です",
            "NOT_FROM_HERE | A1 NO [AUTHENTICATIONFAILED] Login not allowed from your location",
            "NOT_FROM_HERE | A1 NO 国外IPアドレスからの接続は制限されています"})
    void imap(Meaning expected, String line) {
        assertThat(meanings(Protocol.IMAP, line)).containsExactly(expected);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
            "NOT_ACCEPTED | -ERR [AUTH] Authentication failed.",
            "NOT_ACCEPTED | -ERR Password supplied for \"hanako\" is incorrect.",
            "NOT_ACCEPTED | -ERR authorization failed",
            "NOT_ACCEPTED | -ERR Logon failure: unknown user name or bad password.",
            "NEEDS_ENCRYPTION | -ERR [AUTH] Plaintext authentication disallowed on non-secure (SSL/TLS) connections.",
            "PROTOCOL_OFF | -ERR [SYS/PERM] Your account is not enabled for POP access. Please visit your settings page.",
            "PROTOCOL_OFF | -ERR POP3 access disabled",
            "IN_USE | -ERR [IN-USE] Unable to lock maildrop: Mailbox is locked by POP server",
            "IN_USE | -ERR maillock /var/mail/hanako: lock busy!",
            "TEMPORARY | -ERR [SYS/TEMP] Temporary authentication failure.",
            "RATE_LIMIT | -ERR [LOGIN-DELAY] minimum time between mail checks violation",
            "NO_SUCH_USER | -ERR you have no account here",
            "NO_SUCH_USER | -ERR No such user here",
            "SUSPENDED | -ERR [SYS/PERM] mailbox must be repaired",
            "TOO_MANY_CONNECTIONS | -ERR Too many connections from your address"})
    void pop(Meaning expected, String line) {
        assertThat(meanings(Protocol.POP3, line)).containsExactly(expected);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
            "NOT_ACCEPTED | 535-5.7.8 Username and Password not accepted. For more information, go to~535 5.7.8 https://support.example/?p=BadCredentials",
            "NOT_ACCEPTED | 535 5.7.8 Error: authentication failed: UGFzc3dvcmQ6",
            "NOT_ACCEPTED | 535 Incorrect authentication data",
            "NOT_ACCEPTED | 535 5.7.139 Authentication unsuccessful, the user credentials were incorrect.",
            "APP_PASSWORD | 534-5.7.9 Application-specific password required. For more information, go to~534 5.7.9 https://support.example/?p=InvalidSecondFactor",
            "WEB_LOGIN_FIRST | 534-5.7.14 Please log in via your web browser and~534 5.7.14 then try again.",
            "BASIC_AUTH_ENDED | 535 5.7.139 Authentication unsuccessful, basic authentication is disabled.",
            "SMTP_AUTH_OFF | 535 5.7.139 Authentication unsuccessful, SmtpClientAuthentication is disabled for the Tenant.",
            "NEEDS_ENCRYPTION | 530 5.7.0 Must issue a STARTTLS command first",
            "NEEDS_ENCRYPTION | 538 5.7.11 Encryption required for requested authentication mechanism",
            "AUTH_REQUIRED | 530 5.7.0 Authentication required",
            "PASSWORD_EXPIRED | 432 4.7.12 A password transition is needed",
            "TEMPORARY | 454 4.7.0 Temporary authentication failure: Connection lost to authentication server",
            "CLIENT_CERTIFICATE | 421 4.7.0 mail.example Error: No client certificate presented",
            "TLS_UNAVAILABLE | 454 4.7.0 TLS not available due to local problem",
            "LOCKED | 421 4.7.0 Too many failed logins",
            "RELAY_DENIED | 554 5.7.1 <taro@example.com>: Relay access denied",
            "RELAY_DENIED | 550 relay not permitted, authentication required",
            "RELAY_DENIED | 553 sorry, that domain isn't in my list of allowed rcpthosts (#5.7.1)",
            "RELAY_DENIED | 554 5.7.1 <unknown[192.0.2.7]>: Client host rejected: Access denied",
            "RELAY_DENIED | 550 Relaying Denied",
            "POP_BEFORE_SMTP | 554 sorry, you must get POP/APOP authorization",
            "SENDER_NOT_ALLOWED | 553 5.7.1 <taro@example.com>: Sender address rejected: not owned by user hanako",
            "SENDER_NOT_ALLOWED | 550 5.7.60 SMTP; Client does not have permissions to send as this sender",
            "BLOCKLISTED | 554 5.7.1 Service unavailable; Client host [203.0.113.9] blocked using zen.spamhaus.org",
            "EHLO_REFUSED | 501 Syntactically invalid HELO argument(s)",
            "EHLO_REFUSED | 504 5.5.2 <pc>: Helo command rejected: need fully-qualified hostname",
            "GREYLISTED | 450 4.2.0 <hanako@example.jp>: Recipient address rejected: Greylisted, see http://postgrey.example",
            "SENDING_LIMIT | 550 5.4.5 Daily user sending limit exceeded.",
            "SENDING_LIMIT | 452 4.5.3 Error: too many recipients",
            "MAILBOX_UNKNOWN | 550 5.1.1 <taro@example.jp>: Recipient address rejected: User unknown in virtual mailbox table",
            "MAILBOX_UNKNOWN | 550 sorry, no mailbox here by that name (#5.1.1)",
            "RECIPIENT_FULL | 552 5.2.2 The email account that you tried to reach is over quota",
            "TOO_LARGE | 552 5.3.4 Message size exceeds fixed limit",
            "SERVER_STORAGE | 452 4.3.1 Insufficient system storage"})
    void smtp(Meaning expected, String lines) {
        assertThat(meanings(Protocol.SMTP, lines.split("~"))).containsExactly(expected);
    }

    @Test
    void anAlertBesideTheAnswerCounts() {
        assertThat(meanings(Protocol.IMAP, "* NO [ALERT] Your account is not enabled for IMAP use.",
                "A1 NO [AUTHENTICATIONFAILED] no")).containsExactly(Meaning.PROTOCOL_OFF);
    }

    @Test
    void wordsNobodyKnowsMeanNothing() {
        assertThat(meanings(Protocol.IMAP, "A1 NO sorry")).isEmpty();
        assertThat(meanings(Protocol.POP3, "-ERR")).isEmpty();
        assertThat(meanings(Protocol.SMTP, "550 5.7.1 go away")).isEmpty();
    }

    @Test
    void onlyTheFirstThousandCharactersAreRead() {
        assertThat(ReplyKnowledge.meanings(Protocol.IMAP, new Reply("NO", "", "x".repeat(1000) + " Login failed")))
                .isEmpty();
    }

    private static List<Meaning> meanings(Protocol protocol, String... lines) {
        var reply = Replies.negative(protocol, Arrays.asList(lines)).orElseThrow();
        return List.copyOf(ReplyKnowledge.meanings(protocol, reply));
    }

    /** One reason among several that the server gives to choose from is no reason to drop the others. */
    @Test
    void severalReasonsStaySeveral() {
        assertThat(ReplyKnowledge.meanings(Protocol.IMAP, new Reply("NO", "AUTHENTICATIONFAILED",
                "[AUTHENTICATIONFAILED] LOGIN invalid credentials or IMAP is disabled")))
                .containsExactlyInAnyOrder(Meaning.NOT_ACCEPTED, Meaning.PROTOCOL_OFF);
        assertThat(ReplyKnowledge.meanings(Protocol.IMAP,
                new Reply("NO", "", "Login fail. Account is abnormal, service is"
                        + " not open, password is incorrect, login frequency limited, or system is busy.")))
                .contains(Meaning.NOT_ACCEPTED, Meaning.PROTOCOL_OFF, Meaning.RATE_LIMIT);
    }
}
