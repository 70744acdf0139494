package mailsetup.probe.angus;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
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
        return offered ? asked(question, why -> note(fact, why)) : missing(why -> note(fact, why), Why.NOT_OFFERED);
    }

    /** The answer, or nothing where it is one that nobody would miss. */
    <T> Optional<T> askBesides(Question<T> question) throws ProtocolException, WireException {
        return asked(question, _ -> {});
    }

    private <T> Optional<T> asked(Question<T> question, Consumer<Why> noting) throws ProtocolException, WireException {
        if (!hasTime()) {
            return missing(noting, Why.NO_TIME);
        }
        try {
            return Optional.ofNullable(question.ask());
        } catch (CommandFailedException | BadCommandException | ParsingException | RuntimeException _) {
            // An answer without what was asked for, or one that Jakarta Mail stumbles over, is as good as none.
            channel.wire().transcript().overlook();
            return missing(noting, Why.REFUSED);
        } catch (ProtocolException | WireException e) {
            if (timedOut()) {
                return missing(noting, Why.TOO_SLOW);
            }
            throw e;
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

    private static <T> Optional<T> missing(Consumer<Why> noting, Why why) {
        noting.accept(why);
        return Optional.empty();
    }
}
