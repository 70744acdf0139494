package mailsetup.diagnosis.reply;

import static mailsetup.diagnosis.reply.Meaning.*;
import static mailsetup.diagnosis.reply.Sign.sending;

import java.util.List;

/** How submission servers word a no to the mail itself. */
final class SendingTexts {
    /** Words that name the reason. */
    static final List<Sign> EXACT = List.of(
            // Postfix, Exim, Exchange, qmail
            sending(RELAY_DENIED,
                    "relay(ing)? (access )?(is )?(denied|not (permitted|allowed)|prohibited)|unable to relay|(not|n't) relay\\b"),
            sending(RELAY_DENIED, "allowed rcpthosts|relaying disallowed|Client host rejected: Access denied"),
            // Japanese rental servers (qmail, tcpserver patches)
            sending(POP_BEFORE_SMTP,
                    "POP.{0,6}before.{0,3}SMTP|(must|to) get POP|POP(/APOP)? auth\\w{0,12}|check (your )?(new )?(e?mail|POP) (first|before)"),
            // Postfix, Exchange, Exim; "domain not found" is another matter
            sending(SENDER_NOT_ALLOWED,
                    "sender address rejected: not (owned|logged in)|not owned by (user|auth)|SendAsDenied"),
            sending(SENDER_NOT_ALLOWED,
                    "(not allowed|permissions?) to send as|sender (address )?(is )?not (allowed|authorized|permitted)"),
            // SendGrid, Postal
            sending(SENDER_NOT_ALLOWED,
                    "\\b(from|sender)( (name|address))?\\b.{0,12} (is not (valid|verified)|not verified|does(n't| not) match)"),
            sending(SENDER_NOT_ALLOWED, "送信者のアドレスが拒否|差出人のメールアドレスは認証されて"),
            sending(BLOCKLISTED,
                    "blocked (using|due)|blocked by .{0,60}(list|spam|rbl|dnsbl|barracuda)|black ?list|block ?list|spamhaus|spamcop|\\b(RBL|DNSBL|PBL)\\b|dynamic (ip|address)"),
            // Exim, Postfix
            sending(EHLO_REFUSED,
                    "\\b(helo|ehlo)\\b.{0,80}(rejected|refused|invalid|not accepted|denied)|invalid (helo|ehlo)"),
            sending(GREYLISTED, "gr[ae]y-?list|postgrey"),
            sending(SENDING_LIMIT,
                    "(sending|daily|hourly|message|recipient|rate|user).{0,20}(limit|quota) (is |has been |was )?(exceeded|reached)"),
            sending(SENDING_LIMIT,
                    "too many (messages|recipients|emails|requests)|sent too many|\\brate[- ]limit increase|送信.{0,10}上限"),
            // qmail, Postfix, Exim
            sending(MAILBOX_UNKNOWN,
                    "user unknown|unknown user(?! ?name)|no such (user|mailbox|recipient|address)|no mailbox here by that name|unrouteable address"),
            sending(MAILBOX_UNKNOWN, "(recipient|mailbox|user) (is )?(not found|does not exist)"),
            sending(RECIPIENT_FULL, "over ?quota|quota (has been )?exceeded|mailbox (is )?full|容量超過|メールボックスがいっぱい"),
            sending(TOO_LARGE,
                    "message (is )?too (large|big)|message size exceeds|exceeds .{0,40}(size limit|maximum size)"),
            sending(SERVER_STORAGE, "insufficient (system )?(storage|disk|resources)|disk full|no space left"));

    /** Words that say no more than no. */
    static final List<Sign> BARE = List.of(
            sending(SENDER_NOT_ALLOWED, "sender (address )?rejected(?!: (domain|unverified|undeliverable))"));

    private SendingTexts() {}
}
