package mailsetup.probe.angus;

import jakarta.mail.MessagingException;
import java.util.ArrayList;
import java.util.OptionalLong;
import java.util.stream.Collectors;
import mailsetup.core.EmailAddress;
import mailsetup.core.Protocol;
import mailsetup.probe.Failure;
import mailsetup.probe.Finding;
import mailsetup.probe.Login;
import mailsetup.probe.Reply;
import mailsetup.probe.SubmissionFacts;
import mailsetup.probe.net.Channel;
import mailsetup.probe.net.Replies;
import mailsetup.probe.net.WireException;
import org.eclipse.angus.mail.smtp.SMTPTransport;

/** Sending, tried without sending: the envelope of a mail to oneself, taken back before any message. */
final class SubmissionSession extends ServiceSession<SMTPTransport> {
    SubmissionSession(Channel channel) {
        super(channel, "smtp", session -> (SMTPTransport) session.getTransport("smtp"));
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

    private Reply say(String command) throws MessagingException, WireException {
        service.issueCommand(command, -1);
        var lost = channel.wire().failure();
        if (lost.isPresent()) {
            // To Jakarta Mail the end of a connection is an answer with the code -1.
            throw new WireException(lost.get());
        }
        var answer = channel.wire().transcript().answer();
        var no = Replies.negative(Protocol.SMTP, answer);
        if (no.isPresent()) {
            throw new WireException(new Failure.Refusal(no.get()));
        }
        return new Reply(Integer.toString(service.getLastReturnCode()), "",
                answer.stream().map(Replies::words).collect(Collectors.joining("\n")));
    }

    private static String parameters(EmailAddress address) {
        return address.local().chars().allMatch(c -> c < 128) ? "" : " SMTPUTF8";
    }

    private OptionalLong size() {
        var value = service.getExtensionParameter("SIZE");
        return value != null && value.matches("[1-9]\\d{0,17}")
                ? OptionalLong.of(Long.parseLong(value))
                : OptionalLong.empty();
    }
}
