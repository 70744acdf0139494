package mailsetup.discovery;

import java.time.Duration;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.BlockingQueue;
import mailsetup.core.Message;
import mailsetup.core.ServerSettings;
import mailsetup.discovery.SourceAnswer.Settings;
import mailsetup.discovery.SourceState.State;
import org.jspecify.annotations.Nullable;

/** A source and how it stands; touched by the searching thread alone. */
final class SourceRun {
    private final int rank;
    private final SettingsSource source;
    private final Question question;
    private final Claims claims;
    private final BlockingQueue<Event> finished;
    private State state;
    private @Nullable Attempt attempt;
    private @Nullable Thread thread;
    private boolean late;
    private long began;
    private Duration took = Duration.ZERO;

    SourceRun(int rank, SettingsSource source, Question question, Claims claims, BlockingQueue<Event> finished) {
        this.rank = rank;
        this.source = source;
        this.question = question;
        this.claims = claims;
        this.finished = finished;
        state = !question.consent().allows(source.asks())
                ? new State.SwitchedOff()
                : source.needsWholeAddress() && !question.consent().wholeAddress()
                        ? new State.NeedsAddress()
                        : new State.Waiting();
    }

    int rank() {
        return rank;
    }

    boolean isAsking() {
        return state instanceof State.Asking;
    }

    boolean isOpen() {
        return state instanceof State.Waiting || state instanceof State.NotNeeded;
    }

    boolean asksNobody() {
        return source.asks().isEmpty();
    }

    boolean isSecondOpinion() {
        return source.asks().equals(Set.of(Party.LIST));
    }

    void start() {
        state = new State.Asking();
        began = System.nanoTime();
        attempt = new Attempt();
        thread = Thread.ofVirtual().name("source " + source.origin()).start(attempt);
    }

    /** Takes over the answer; whether it makes lower sources unnecessary. What an earlier attempt says is dropped. */
    boolean take(Attempt from) {
        var given = from.answer;
        if (from != attempt || given == null || !(state instanceof State.Asking)) {
            return false;
        }
        settle(given);
        return given instanceof Settings settings && settings.complete();
    }

    private void settle(SourceAnswer given) {
        took = Duration.ofNanos(System.nanoTime() - began);
        state = new State.Answered(given);
        if (given instanceof Settings settings) {
            claims.add(rank, settings);
        }
    }

    void stop() {
        if (thread != null && state instanceof State.Asking) {
            thread.interrupt();
            took = Duration.ofNanos(System.nanoTime() - began);
        }
        if (state instanceof State.Asking || state instanceof State.Waiting) {
            state = new State.NotNeeded();
        }
    }

    void runOut() {
        if (state instanceof State.Asking) {
            late = question.patient();
            if (!late) {
                stop();
            }
            state = new State.Answered(new SourceAnswer.Unusable(Message.of("discovery.why.too-slow")));
        }
    }

    boolean isLate() {
        return late;
    }

    /** Takes over what it said after its time was out; whether that was settings. */
    boolean takeLate() {
        var given = attempt == null ? null : attempt.answer;
        if (!late || given == null) {
            return false;
        }
        late = false;
        settle(given);
        return given instanceof Settings;
    }

    /** Nobody listens any more. */
    void end() {
        if (late && thread != null) {
            thread.interrupt();
        }
        late = false;
    }

    /** Stops, and forgets what was answered. */
    void drop() {
        stop();
        claims.forget(rank);
        if (state instanceof State.Answered) {
            state = new State.NotNeeded();
        }
    }

    SourceState tell() {
        return new SourceState(source.origin(), source.asks(), state, took);
    }

    /** A source asked once: one that was given up can still answer while it is asked again. */
    final class Attempt implements Runnable, Event {
        private volatile @Nullable SourceAnswer answer;

        SourceRun of() {
            return SourceRun.this;
        }

        /** The queue hands the answer over to the searching thread. */
        @Override
        public void run() {
            answer = found();
            finished.add(this);
        }

        private SourceAnswer found() {
            try {
                return source.find(question);
            } catch (RuntimeException e) {
                // A source that breaks must not take the others with it.
                return new SourceAnswer.Unusable(Message.of("discovery.why.broken", e.getClass().getSimpleName()));
            }
        }
    }

    /** What other threads hand over to the searching one. */
    sealed interface Event permits Attempt, Reached {}

    /** What came of reaching servers while sources were still asked. */
    record Reached(Thread by, Map<ServerSettings, Boolean> verdicts) implements Event {}
}
