package mailsetup.probe.angus;

import mailsetup.probe.Finding;
import mailsetup.probe.Login;
import mailsetup.probe.SelfMail;
import mailsetup.probe.net.Channel;
import mailsetup.probe.net.MailEngine;
import mailsetup.probe.net.WireException;

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
    public Finding inspect(Channel channel, Login login) throws WireException {
        return switch (channel.settings().protocol()) {
            case IMAP -> new SelfTestImap(channel, mail, watch).inspect();
            case POP3 -> new SelfTestPop(channel, mail, watch).inspect();
            case SMTP -> new SelfTestSender(channel, mail, watch).inspect();
        };
    }
}
