package mailsetup.diagnosis.reply;

import static mailsetup.diagnosis.reply.Meaning.*;
import static mailsetup.diagnosis.reply.Sign.receiving;
import static mailsetup.diagnosis.reply.Sign.sending;
import static mailsetup.diagnosis.reply.Sign.words;

import java.util.List;
import mailsetup.core.Protocol;
import mailsetup.probe.Reply;

/** How providers and their software word a no to the login. */
final class LoginTexts {
    /** Words that name the reason. */
    static final List<Sign> EXACT = List.of(
            // Gmail, iCloud, Yahoo! JAPAN
            words(APP_PASSWORD, "app(lication)?[- ]specific password|\\bapp[- ]?password|InvalidSecondFactor"),
            // QQ, NetEase
            words(APP_PASSWORD, "authori[sz](ed|ation) code|weixin token|授权码"),
            words(APP_PASSWORD, "アプリ(用|固有の)?パスワード|専用パスワード"),
            // Microsoft 365, Outlook.com
            words(BASIC_AUTH_ENDED,
                    "basic ?auth(entication)? (is|has been) (disabled|blocked)|BasicAuth(entication)?Blocked"),
            words(SMTP_AUTH_OFF, "SmtpClientAuthentication is disabled"),
            words(LOCKED, "user is locked by your organization|administratively locked"),
            words(NOT_ACCEPTED, "user credentials were incorrect"),
            // Gmail, Yahoo
            words(OAUTH_ONLY, "(requires?|use|only|supports?) (x?oauth|modern auth)"),
            words(OAUTH_ONLY, "(x?oauth2?|modern authentication) (is )?(required|only)"),
            words(WEB_LOGIN_FIRST, "log ?in (via|with|through) your web browser|web login required"),
            // Gmail, Zoho, Dovecot; Yandex says "invalid credentials or IMAP is disabled", which names nothing
            words(PROTOCOL_OFF, "not enabled for (IMAP|POP)|enable (IMAP|POP3?) (access )?(for|in) your account"),
            words(PROTOCOL_OFF,
                    "(IMAP4?|POP3?) (access |service |use )?(is |has been )?(disabled|not enabled|turned off)(?! via)|service is not open|未开启(IMAP|POP3?|SMTP)"),
            words(PROTOCOL_OFF, "(IMAP|POP3?) ?(の利用|アクセス|接続)?(が|は)(無効|許可されて)"),
            // Dovecot, Courier, Cyrus, Postfix, Exchange
            words(NEEDS_ENCRYPTION,
                    "(plain|clear) ?text (authentication|login)s? (is |are )?(disallowed|disabled|not (allowed|permitted))"),
            words(NEEDS_ENCRYPTION,
                    "must issue a STARTTLS|encryption (is )?required|available under a layer|disabled (via insecure|on the clear-?text)|Plain ?text authentication disabled"),
            words(NEEDS_ENCRYPTION,
                    "\\b(SSL|TLS|STARTTLS)\\b (is )?required|requires? (an )?(SSL|TLS|STARTTLS|encrypted|secure)\\b"),
            words(LOCKED, "account.{0,30}\\b(lock(ed)?|temporarily (blocked|disabled))\\b|locked out|アカウント.{0,10}ロック"),
            words(LOCKED,
                    "too many (failed|invalid|incorrect|wrong|unsuccessful) |too many (auth\\w{0,12}|login|password) (failures|attempts|errors)|too many failures"),
            words(SUSPENDED,
                    "(account|mailbox|user)( <?[\\w.@-]{1,60}>?)? (is |was |has been )?(currently )?(suspended|disabled|deactivated|terminated|blocked|frozen|inactive)"),
            words(SUSPENDED, "利用停止|アカウント.{0,10}(停止|無効)"),
            words(PASSWORD_EXPIRED,
                    "password.{0,20}\\bexpired|expired password|(must|need to|have to|please) (change|reset|renew) (your )?password"),
            words(PASSWORD_EXPIRED,
                    "password (change|transition) (is )?(needed|required)|password is too (simple|weak|short|easy|old)|too weak password|パスワード.{0,10}期限"),
            // qpopper, Dovecot, Courier, qmail-pop3d
            receiving(IN_USE,
                    "(maildrop|mailbox|mail ?drop).{0,30}(\\block|in use|busy)|already locked|lock busy|maillock|unable to lock"),
            words(TOO_MANY_CONNECTIONS,
                    "too many (simultaneous |concurrent |open |imap |pop3? )?(SMTP )?(connections|sessions)|concurrent connections limit|同時接続"),
            words(TOO_MANY_CONNECTIONS, "maximum number of (\\w{1,12} )?connections|(connection|session) limit"),
            // Yahoo, Microsoft, NetEase
            receiving(RATE_LIMIT,
                    "\\brate[- ]limit|bandwidth limits|at least \\d{1,4} minutes apart|log(ging)?[ -]?in too (often|frequently|fast)|minimum time between"),
            words(RATE_LIMIT,
                    "login rate limit|too many logins|login frequency limited|authenticate too many times|frequency limited"),
            words(NOT_FROM_HERE,
                    "(not (allowed|permitted)|denied|blocked|restricted) from (your|this) (location|country|ip|network|region)"),
            words(NOT_FROM_HERE,
                    "access denied for (your |this )?ip\\b|(country|overseas|foreign).{0,30}(blocked|not (allowed|permitted)|restricted|denied)"),
            words(NOT_FROM_HERE, "(国外|海外).{0,20}(制限|許可|できません|拒否)"),
            receiving(OTHER_MAILBOX, "not (authorized|allowed) to (act as|proxy|access (this|that) mailbox)"),
            receiving(OVER_QUOTA, "over ?quota|quota (has been )?exceeded|mailbox (is )?full|容量超過|メールボックスがいっぱい"),
            // Cyrus, which opens the mailbox by POP with its answer to the password
            receiving(NO_MAILBOX, "^mailbox does not exist|open maildrop: mailbox"),
            // Exchange; the first also of a shared mailbox, an alias, or a wrong password
            receiving(NO_MAILBOX,
                    "authenticated but not connected|\\bINBOX (does(n't| not) exist|not found)|(no|chdir|open) .{0,20}\\bMaildir\\b|unable to open (this user's )?(mailbox|maildir)"),
            // MobileMe, Japanese hosters
            new Sign(MOVED, List.of(Protocol.values()), Reply::speaksOfMove),
            // NetEase
            receiving(UNSAFE_PROGRAM, "unsafe login"),
            // Zoho
            words(SUSPENDED, "unusual (sending )?activity"),
            // Smarter Mail, fail2ban of hosters, Postfix, Haraka, QQ
            words(NOT_FROM_HERE,
                    "intrusion (prevention|detection)|not allowed to connect|poor reputation|banned(?! send)|\\bIP( address)?\\b.{0,30}(blocked|blacklisted|blocklisted)"),
            words(MAINTENANCE, "maintenance|メンテナンス"),
            // nifty, qpopper, Courier; "unknown user name or bad password" names nothing
            receiving(NO_SUCH_USER, "no such (user|account|mailbox)|have no account here|unknown user(?! ?name)"),
            receiving(NO_SUCH_USER,
                    "(?<!maildrop: )(user|account|mailbox) (is )?(unknown|not found|does(n't| not) exist)(?! or)|アカウントが(存在しません|見つかりません)"),
            // Mailu, Exim, Postfix: the port is not made for handing in mail
            sending(NO_LOGIN_HERE,
                    "\\bauth(entication)? (command )?(is )?(not (supported|enabled|implemented|offered)|used when not advertised)"),
            words(CLIENT_CERTIFICATE, "client certificate"),
            words(TLS_UNAVAILABLE,
                    "\\b(START)?TLS (is )?(currently |temporarily )?(not available|unavailable|failed)|\\btls_|\\b(SSL|TLS)\\b.{0,30}\\b(error|fail(ed|ure)|handshake)|(load|read|open)\\w{0,4} (the )?certificate"));

    /** Words that also stand beside a reason. */
    static final List<Sign> WIDE = List.of(
            words(TEMPORARY,
                    "(currently|temporarily) not available|\\bserver (is )?(unavailable|busy|too busy)|service not active|system (is )?busy"),
            words(TEMPORARY,
                    "temporary (\\w{1,16} )?(failure|error|problem)|temporar(y|ily) (unavailable|rejected)|一時的"),
            words(TEMPORARY,
                    "(try|try it) (again )?later|(internal|server) (server )?(error|failure)|please try again in"));

    /** Words that say no more than no. */
    static final List<Sign> BARE = List.of(
            words(NOT_ACCEPTED,
                    "(invalid|incorrect|wrong|bad|unknown) (user ?name|username|user|login|password|credentials|userid)"),
            words(NOT_ACCEPTED,
                    "auth\\w{0,12}( credentials)? (failed|failure|failed\\.|unsuccessful|invalid)|log(in|on)( attempt)? (failed|failure|incorrect|invalid|denied)"),
            words(NOT_ACCEPTED,
                    "(password|credentials)\\b.{0,30}(not accepted|incorrect|invalid|mismatch|wrong|rejected)|too many bad auth attempts"),
            words(NOT_ACCEPTED, "(ユーザー?名|アカウント|ID|パスワード).{0,20}(正しくありません|違います|誤り|間違)|認証に失敗"),
            sending(AUTH_REQUIRED,
                    "auth(entication)? (is )?(required|needed)|must authenticate|requires authentication|(need|send|issue) ((EHLO|HELO) and )?auth(entication)?\\b|authenticate first"));

    private LoginTexts() {}
}
