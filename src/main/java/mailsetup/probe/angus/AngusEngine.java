package mailsetup.probe.angus;

import mailsetup.probe.Finding;
import mailsetup.probe.Login;
import mailsetup.probe.net.Channel;
import mailsetup.probe.net.MailEngine;
import mailsetup.probe.net.WireException;

/** Looks around by each protocol; the answers of IMAP are read by Jakarta Mail in its Eclipse implementation, Angus. */
public final class AngusEngine implements MailEngine {
    @Override
    public Finding inspect(Channel channel, Login login) throws WireException {
        return switch (channel.settings().protocol()) {
            case IMAP -> new ImapInspection(channel).inspect();
            case POP3 -> AngusFailures.guard(channel,
                    () -> new Finding.PopMaildrop(new PopQuestions(channel).facts()));
            case SMTP -> new SubmissionInspection(channel).inspect(login.address());
        };
    }
}
