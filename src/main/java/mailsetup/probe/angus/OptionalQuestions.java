package mailsetup.probe.angus;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import mailsetup.probe.Deadline;
import mailsetup.probe.Failure;
import mailsetup.probe.Gap;
import mailsetup.probe.Gap.Fact;
import mailsetup.probe.Gap.Why;
import mailsetup.probe.net.Channel;
import mailsetup.probe.net.WireException;
import org.eclipse.angus.mail.iap.BadCommandException;
import org.eclipse.angus.mail.iap.CommandFailedException;
import org.eclipse.angus.mail.iap.ParsingException;
import org.eclipse.angus.mail.iap.ProtocolException;

/**
 * Asks about a mailbox that is known to work. A question that is refused, or takes too long, leaves a gap and nothing
 * worse; a connection that breaks or is cancelled still ends everything.
 */
final class OptionalQuestions {
    /** After this no further question is begun. */
    private static final Duration PATIENCE = Duration.ofSeconds(9);

    private final Channel channel;
    private final Deadline patience = Deadline.in(PATIENCE);
    private final List<Gap> gaps = new ArrayList<>();

    OptionalQuestions(Channel channel) {
        this.channel = channel;
    }

    /** One question. */
    interface Question<T> {
        T ask() throws ProtocolException, WireException;
    }

    /** The answer, or a gap. A null answer means that the server had nothing to say. */
    <T> Optional<T> ask(Fact fact, boolean offered, Question<T> question) throws ProtocolException, WireException {
        if (!offered) {
            return missing(fact, Why.NOT_OFFERED);
        }
        if (!hasTime()) {
            return missing(fact, Why.NO_TIME);
        }
        try {
            return Optional.ofNullable(question.ask());
        } catch (CommandFailedException | BadCommandException | ParsingException | RuntimeException _) {
            // An answer without what was asked for, or one that Jakarta Mail stumbles over, is as good as none.
            channel.wire().transcript().overlook();
            return missing(fact, Why.REFUSED);
        } catch (ProtocolException | WireException e) {
            if (timedOut()) {
                return missing(fact, Why.TOO_SLOW);
            }
            throw e;
        }
    }

    /**
     * The answer to the last question of all, which nobody would miss: whatever becomes of the connection meanwhile, the
     * mailbox was seen.
     *
     * @param most the time until there is none
     */
    <T> Optional<T> askLast(Duration most, Question<T> question) throws ProtocolException, WireException {
        if (!hasTime()) {
            return Optional.empty();
        }
        channel.wire().allow(most);
        try {
            return Optional.ofNullable(question.ask());
        } catch (ProtocolException | WireException | RuntimeException e) {
            if (channel.wire().failure().filter(Failure.Cancelled.class::isInstance).isPresent()) {
                throw e;
            }
            channel.wire().transcript().overlook();
            return Optional.empty();
        }
    }

    /** Writes down that something is missing or incomplete. */
    void note(Fact fact, Why why) {
        if (gaps.stream().noneMatch(gap -> gap.fact() == fact)) {
            gaps.add(new Gap(fact, why));
        }
    }

    /** Whether another question may be begun. */
    boolean hasTime() {
        return !patience.isOver() && !timedOut();
    }

    /** Until when a group of questions may go on, that much from now at most. */
    Deadline atMost(Duration limit) {
        return patience.atMost(limit);
    }

    List<Gap> gaps() {
        return List.copyOf(gaps);
    }

    private boolean timedOut() {
        return channel.wire().failure().filter(Failure.TimedOut.class::isInstance).isPresent();
    }

    private <T> Optional<T> missing(Fact fact, Why why) {
        note(fact, why);
        return Optional.empty();
    }
}
