package mailsetup.probe.angus;

import jakarta.mail.MessagingException;
import java.util.Arrays;
import mailsetup.probe.Failure;
import mailsetup.probe.net.Channel;
import mailsetup.probe.net.WireException;
import org.eclipse.angus.mail.iap.ProtocolException;

/**
 * Why something failed, from what the wire saw and never from an exception class alone: Jakarta Mail reports a POP
 * time-out as a failed login, and an I/O error in IMAP as a BYE that no server sent (measured).
 */
final class AngusFailures {
    private AngusFailures() {}

    static WireException of(Channel channel, Throwable e) {
        return new WireException(failure(channel, e));
    }

    private static Failure failure(Channel channel, Throwable e) {
        var wire = channel.wire();
        if (wire.failure().filter(f -> f instanceof Failure.Cancelled || f instanceof Failure.LimitExceeded)
                .isPresent()) {
            return wire.failure().get();
        }
        // The first no of the stage stands, whatever Jakarta Mail or the server did about it afterwards.
        return wire.transcript().refusal().<Failure>map(Failure.Refusal::new).or(wire::failure)
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
        } catch (MessagingException | ProtocolException | StackOverflowError e) {
            // Jakarta Mail trusts what it reads: brackets in brackets end its stack (measured).
            throw of(channel, e);
        } catch (RuntimeException e) {
            if (isNotOurs(e)) {
                throw of(channel, e);
            }
            throw e;
        }
    }

    /**
     * Jakarta Mail breaks at some answers that no honest server gives, with a NullPointerException and the like (measured). One that is
     * thrown often loses its trace (HotSpot leaves it out in compiled code); there is nobody else to suspect then.
     */
    private static boolean isNotOurs(RuntimeException e) {
        return Arrays.stream(e.getStackTrace()).map(StackTraceElement::getClassName)
                .filter(name -> !name.startsWith("java.")).findFirst()
                .map(name -> name.startsWith("org.eclipse.angus.") || name.startsWith("jakarta.mail.")).orElse(true);
    }
}
