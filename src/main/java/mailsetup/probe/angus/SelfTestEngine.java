package mailsetup.probe.angus;

import mailsetup.probe.SelfMail;
import mailsetup.probe.net.Channel;
import mailsetup.probe.net.MailEngine;

/**
 * Sends one mail to oneself, watches it arrive, and removes it: the one exception to the rule that mailboxes are read
 * only (docs/decisions/0024-self-test-mail.md). Reaching and logging in go as in every probe.
 */
public final class SelfTestEngine implements MailEngine {
    private final SelfMail mail;
    private final SelfTestWatch watch;

    /** For this mail. */
    public SelfTestEngine(SelfMail mail, SelfTestWatch watch) {
        this.mail = mail;
        this.watch = watch;
    }

    @Override
    public MailSession open(Channel channel) {
        return switch (channel.settings().protocol()) {
            case IMAP -> new SelfTestImap(channel, mail, watch);
            case POP3 -> new SelfTestPop(channel, mail, watch);
            case SMTP -> new SelfTestSender(channel, mail, watch);
        };
    }
}
