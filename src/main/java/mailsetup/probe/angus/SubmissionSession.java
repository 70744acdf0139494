package mailsetup.probe.angus;

import jakarta.mail.MessagingException;
import jakarta.mail.NoSuchProviderException;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalLong;
import mailsetup.core.EmailAddress;
import mailsetup.core.Protocol;
import mailsetup.probe.Failure;
import mailsetup.probe.Finding;
import mailsetup.probe.Login;
import mailsetup.probe.Reply;
import mailsetup.probe.SubmissionFacts;
import mailsetup.probe.net.Channel;
import mailsetup.probe.net.MailEngine.MailSession;
import mailsetup.probe.net.Replies;
import mailsetup.probe.net.WireException;
import org.eclipse.angus.mail.smtp.SMTPTransport;

/** Sending, tried without sending: the envelope of a mail to oneself, taken back before any message. */
final class SubmissionSession implements MailSession {
    private final Channel channel;
    private final SMTPTransport transport;
    private final Connection connection;

    SubmissionSession(Channel channel) {
        this.channel = channel;
        try {
            this.transport = (SMTPTransport) AngusSettings.session("smtp", channel).getTransport("smtp");
        } catch (NoSuchProviderException e) {
            throw new IllegalStateException("Jakarta Mail without SMTP", e);
        }
        this.connection = new Connection(channel, transport);
    }

    @Override
    public Finding.LoggedIn logIn(Login login) throws WireException {
        return connection.logIn(login.secret());
    }

    @Override
    public Finding inspect(Login login) throws WireException {
        return AngusFailures.guard(channel, () -> {
            var replies = new ArrayList<Reply>();
            replies.add(say("MAIL FROM:<" + login.address() + ">" + parameters(login.address())));
            replies.add(say("RCPT TO:<" + login.address() + ">"));
            say("RSET");
            return new Finding.Submission(new SubmissionFacts(size(), channel.capabilities(), replies));
        });
    }

    @Override
    public void close() {
        connection.close();
    }

    private Reply say(String command) throws MessagingException, WireException {
        transport.issueCommand(command, -1);
        var answer = channel.wire().transcript().answer();
        var no = Replies.negative(Protocol.SMTP, answer);
        if (no.isPresent()) {
            throw new WireException(new Failure.Refusal(no.get()));
        }
        return new Reply(Integer.toString(transport.getLastReturnCode()), "", String.join("\n", answer));
    }

    private static String parameters(EmailAddress address) {
        return address.local().chars().allMatch(c -> c < 128) ? "" : " SMTPUTF8";
    }

    private OptionalLong size() {
        var value = transport.getExtensionParameter("SIZE");
        return value != null && value.matches("[1-9]\\d{0,17}")
                ? OptionalLong.of(Long.parseLong(value))
                : OptionalLong.empty();
    }
}
