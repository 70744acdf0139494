package mailsetup.discovery;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import mailsetup.core.Message;
import mailsetup.discovery.SourceAnswer.Settings;
import mailsetup.discovery.SourceState.State;
import mailsetup.probe.Deadline;
import org.jspecify.annotations.Nullable;

/**
 * One search. What this computer knows best comes first; where that is not complete, all sources are asked at once. A complete
 * answer makes what ranks below it unnecessary, even what came earlier, so that the same answers lead to the same list
 * whoever is quick; only the public list, as a second opinion, may still join. What was published is then proven; where
 * nothing of it answers, the sources that had been given up are asked after all.
 */
final class Search {
    /** How long a second opinion is waited for; a list that is alive needs a fraction of it. */
    private static final Duration SECOND_OPINION = Duration.ofSeconds(1);

    private final Question question;
    private final Prober prober;
    private final Consumer<Discovered> progress;
    private final List<Place> places;
    private final Claims claims;
    private final BlockingQueue<Attempt> finished = new LinkedBlockingQueue<>();

    Search(List<SettingsSource> sources, Question question, Prober prober, Consumer<Discovered> progress) {
        this.question = question;
        this.prober = prober;
        this.progress = progress;
        claims = new Claims(question.address());
        places = new ArrayList<>();
        sources.forEach(source -> places.add(new Place(places.size(), source)));
    }

    Discovered run() {
        do {
            if (!ask(places.stream().takeWhile(Place::asksNobody).toList())) {
                ask(places);
            }
            places.forEach(Place::stop);
            prove();
        } while (!claims.satisfied() && places.stream().anyMatch(Place::isOpen) && goesOn());
        return snapshot(true);
    }

    /** Whether one of these gave a complete answer. */
    private boolean ask(List<Place> which) {
        which.stream().filter(Place::isOpen).forEach(Place::start);
        int best = places.size();
        var opinions = question.deadline();
        while (goesOn() && (asking(0, best) || asking(best, places.size()) && !opinions.isOver())) {
            var next = next(asking(0, best) ? question.deadline() : opinions);
            if (next != null && next.place.take(next) && next.place.rank < best) {
                best = next.place.rank;
                opinions = question.deadline().atMost(SECOND_OPINION);
                giveUpBelow(best);
            }
            progress.accept(snapshot(false));
        }
        return best < places.size();
    }

    private boolean asking(int from, int to) {
        return places.subList(from, to).stream().anyMatch(place -> place.state instanceof State.Asking);
    }

    private void giveUpBelow(int best) {
        places.stream().skip(best + 1L).filter(place -> !place.isSecondOpinion()).forEach(Place::drop);
    }

    private @Nullable Attempt next(Deadline patience) {
        try {
            return finished.poll(patience.remaining().toNanos(), TimeUnit.NANOSECONDS);
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
            return null;
        }
    }

    private void prove() {
        if (question.consent().parties().contains(Party.SERVERS) && goesOn()) {
            claims.learn(Race.run(prober, claims.worthProving(), question.deadline()));
            progress.accept(snapshot(false));
        }
    }

    private boolean goesOn() {
        return !Thread.currentThread().isInterrupted() && !question.deadline().isOver();
    }

    private Discovered snapshot(boolean over) {
        return new Discovered(question.address(), question.consent(), claims.ranked(),
                places.stream().map(Place::tell).toList(), over);
    }

    /** A source and how it stands; touched by the searching thread alone. */
    private final class Place {
        private final int rank;
        private final SettingsSource source;
        private State state;
        private @Nullable Attempt attempt;
        private @Nullable Thread thread;
        private long began;
        private Duration took = Duration.ZERO;

        private Place(int rank, SettingsSource source) {
            this.rank = rank;
            this.source = source;
            state = !question.consent().allows(source.asks())
                    ? new State.SwitchedOff()
                    : source.needsWholeAddress() && !question.consent().wholeAddress()
                            ? new State.NeedsAddress()
                            : new State.Waiting();
        }

        private boolean isOpen() {
            return state instanceof State.Waiting || state instanceof State.NotNeeded;
        }

        private boolean asksNobody() {
            return source.asks().isEmpty();
        }

        private boolean isSecondOpinion() {
            return source.asks().equals(Set.of(Party.LIST));
        }

        private void start() {
            state = new State.Asking();
            began = System.nanoTime();
            attempt = new Attempt(this);
            thread = Thread.ofVirtual().name("source " + source.origin()).start(attempt);
        }

        /** Takes over the answer; whether it makes lower sources unnecessary. What an earlier attempt says is dropped. */
        private boolean take(Attempt from) {
            var given = from.answer;
            if (from != attempt || given == null || !(state instanceof State.Asking)) {
                return false;
            }
            took = Duration.ofNanos(System.nanoTime() - began);
            state = new State.Answered(given);
            if (given instanceof Settings settings) {
                claims.add(rank, settings);
                return settings.complete();
            }
            return false;
        }

        private void stop() {
            if (thread != null && state instanceof State.Asking) {
                thread.interrupt();
                took = Duration.ofNanos(System.nanoTime() - began);
            }
            if (state instanceof State.Asking || state instanceof State.Waiting) {
                state = new State.NotNeeded();
            }
        }

        /** Stops, and forgets what was answered. */
        private void drop() {
            stop();
            claims.forget(rank);
            if (state instanceof State.Answered) {
                state = new State.NotNeeded();
            }
        }

        private SourceState tell() {
            return new SourceState(source.origin(), source.asks(), state, took);
        }
    }

    /** A source asked once: one that was given up can still answer while it is asked again. */
    private final class Attempt implements Runnable {
        private final Place place;
        private @Nullable SourceAnswer answer;

        private Attempt(Place place) {
            this.place = place;
        }

        /** The queue hands the answer over to the searching thread. */
        @Override
        public void run() {
            answer = found();
            finished.add(this);
        }

        private SourceAnswer found() {
            try {
                return place.source.find(question);
            } catch (RuntimeException e) {
                // A source that breaks must not take the others with it.
                return new SourceAnswer.Unusable(Message.of("discovery.why.broken", e.getClass().getSimpleName()));
            }
        }
    }
}
