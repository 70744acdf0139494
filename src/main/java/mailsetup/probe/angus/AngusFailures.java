package mailsetup.probe.angus;

import jakarta.mail.MessagingException;
import mailsetup.core.Protocol;
import mailsetup.probe.Failure;
import mailsetup.probe.net.Channel;
import mailsetup.probe.net.Replies;
import mailsetup.probe.net.WireException;
import org.eclipse.angus.mail.iap.ProtocolException;

/**
 * Why something failed, from what the wire saw and never from an exception class alone: Jakarta Mail reports a POP
 * time-out as a failed login, and an I/O error in IMAP as a BYE that no server sent (measured).
 */
final class AngusFailures {
    private AngusFailures() {}

    static WireException of(Channel channel, Exception e) {
        return new WireException(failure(channel, e));
    }

    private static Failure failure(Channel channel, Exception e) {
        // A no to the login stands, whatever happens during the good-bye after it.
        var refused = channel.wire().transcript().loginRefusal();
        if (refused.isPresent()) {
            return new Failure.Refusal(refused.get());
        }
        var broken = channel.wire().failure();
        if (broken.isPresent() && !(broken.get() instanceof Failure.Dropped)) {
            return broken.get();
        }
        Protocol protocol = channel.settings().protocol();
        var no = Replies.negative(protocol, channel.wire().transcript().answer());
        return no.<Failure>map(Failure.Refusal::new).or(() -> broken)
                .orElseGet(() -> new Failure.Unexpected(e.getClass().getSimpleName()));
    }

    /** Calls into Jakarta Mail. */
    interface Call<T> {
        T run() throws MessagingException, ProtocolException, WireException;
    }

    /** What the call returns, or the failure behind its exception. */
    static <T> T guard(Channel channel, Call<T> call) throws WireException {
        try {
            return call.run();
        } catch (MessagingException | ProtocolException e) {
            throw of(channel, e);
        }
    }
}
