package mailsetup.discovery;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import mailsetup.core.Message;
import mailsetup.discovery.SourceAnswer.Settings;
import mailsetup.discovery.SourceState.State;
import org.jspecify.annotations.Nullable;

/**
 * One search. All sources are asked at once. A complete answer ends the wait for everything ranked below it, and
 * nothing else does: a better one may still come. What was published is then proven; where nothing of it answers, the
 * sources that had been given up are asked after all.
 */
final class Search {
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
            ask();
            prove();
        } while (!claims.satisfied() && places.stream().anyMatch(Place::isOpen) && goesOn());
        return snapshot(true);
    }

    private void ask() {
        places.stream().filter(Place::isOpen).forEach(Place::start);
        int best = places.size();
        while (goesOn() && pending(best)) {
            var next = next();
            if (next != null && next.place.take(next)) {
                best = Math.min(best, next.place.rank);
                int winner = best;
                places.stream().filter(place -> place.rank > winner).forEach(Place::stop);
            }
            progress.accept(snapshot(false));
        }
        places.forEach(Place::stop);
    }

    private boolean pending(int best) {
        return places.stream().anyMatch(place -> place.rank < best && place.state instanceof State.Asking);
    }

    private @Nullable Attempt next() {
        try {
            return finished.poll(question.deadline().remaining().toNanos(), TimeUnit.NANOSECONDS);
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
            if (state instanceof State.Asking && thread != null) {
                thread.interrupt();
                took = Duration.ofNanos(System.nanoTime() - began);
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
