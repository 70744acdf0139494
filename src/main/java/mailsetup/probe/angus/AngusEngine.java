package mailsetup.probe.angus;

import mailsetup.probe.net.Channel;
import mailsetup.probe.net.MailEngine;

/** Jakarta Mail in its Eclipse implementation, Angus. */
public final class AngusEngine implements MailEngine {
    @Override
    public MailSession open(Channel channel) {
        return switch (channel.settings().protocol()) {
            case IMAP -> new ImapSession(channel);
            case POP3 -> new PopSession(channel);
            case SMTP -> new SubmissionSession(channel);
        };
    }
}
