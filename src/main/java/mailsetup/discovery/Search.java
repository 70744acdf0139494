package mailsetup.discovery;

import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import mailsetup.core.Message;
import mailsetup.core.Protocol;
import mailsetup.core.ServerSettings;
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
    /** How long others are waited for once servers have answered with a good certificate. */
    private static final Duration GRACE = Duration.ofMillis(1500);
    /** How long a second opinion is waited for; a list that is alive needs a fraction of it. */
    private static final Duration SECOND_OPINION = Duration.ofSeconds(1);

    private final Question question;
    private final Prober prober;
    private final Consumer<Discovered> progress;
    private final List<Place> places;
    private final Claims claims;
    /** What was learnt of servers while sources were still asked; which of it counts is decided at the end. */
    private final Map<ServerSettings, Boolean> met = new HashMap<>();
    private @Nullable Thread proving;
    private int provingFor;
    private final BlockingQueue<Event> finished = new LinkedBlockingQueue<>();

    Search(List<SettingsSource> sources, Question question, Prober prober, InnerHosts inner,
            Consumer<Discovered> progress) {
        this.question = question;
        this.prober = prober;
        this.progress = progress;
        claims = new Claims(question.address(), inner);
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
        if (!question.consent().parties().isEmpty() && goesOn()) {
            claims.lookInside();
        }
        takeLate();
        return snapshot(true);
    }

    /** For whoever is patient: what is there is told, and then what slow sources say after all, one by one. */
    private void takeLate() {
        if (places.stream().anyMatch(Place::isLate) && goesOn()) {
            progress.accept(snapshot(true));
        }
        while (places.stream().anyMatch(Place::isLate) && goesOn()) {
            if (places.stream().map(Place::takeLate).toList().contains(true)) {
                prove();
                progress.accept(snapshot(true));
            } else {
                next(question.deadline());
            }
        }
        places.forEach(Place::end);
    }

    /** Whether one of these gave a complete answer. */
    private boolean ask(List<Place> which) {
        which.stream().filter(Place::isOpen).forEach(Place::start);
        int best = places.size();
        var opinions = question.deadline();
        var patience = question.deadline();
        while (goesOn()
                && ((asking(0, best) && !patience.isOver())
                        || (asking(best, places.size()) && !opinions.isOver()))) {
            var event = next(asking(0, best) ? patience : opinions);
            if (event instanceof Attempt next && next.place.take(next) && next.place.rank < best) {
                best = next.place.rank;
                opinions = question.deadline().atMost(SECOND_OPINION);
                giveUpBelow(best);
            }
            if (event instanceof Reached reached) {
                learn(reached);
            }
            if (patience == question.deadline() && answered()) {
                patience = question.deadline().atMost(GRACE);
            }
            proveMeanwhile(best);
            progress.accept(snapshot(false));
        }
        giveUpSlow(best);
        finishProof(best);
        return best < places.size();
    }

    /** While better sources are still asked, the servers of a complete answer are reached already. */
    private void proveMeanwhile(int best) {
        boolean worth = best < places.size() && asking(0, best) && mayReach() && proving == null;
        var doors = worth
                ? claims.encrypted().stream().filter(door -> !met.containsKey(door)).toList()
                : List.<ServerSettings>of();
        if (!doors.isEmpty()) {
            provingFor = best;
            proving = Thread.ofVirtual().name("proof").start(() -> finished.add(new Reached(Thread.currentThread(),
                    Race.run(prober, doors, question.deadline()))));
        }
    }

    private void learn(Reached reached) {
        met.putAll(reached.verdicts());
        proving = reached.by() == proving ? null : proving;
    }

    /** What is under way for the best answer is waited for, because nothing is quicker; other proofs are given up. */
    private void finishProof(int best) {
        while (proving != null && provingFor == best && goesOn()) {
            if (next(question.deadline()) instanceof Reached reached) {
                learn(reached);
            }
        }
        if (proving != null) {
            proving.interrupt();
            proving = null;
        }
    }

    /** Whether encrypted servers to receive from and to send through have answered, with a good certificate. */
    private boolean answered() {
        var answering = met.entrySet().stream().filter(Map.Entry::getValue).map(each -> each.getKey().protocol())
                .toList();
        return claims.answered() || Protocol.complete(answering);
    }

    /** Those that ran out of grace are told apart from those that were not needed. */
    private void giveUpSlow(int best) {
        if (answered() && goesOn()) {
            places.subList(0, best).forEach(Place::runOut);
        }
    }

    private boolean asking(int from, int to) {
        return places.subList(from, to).stream().anyMatch(place -> place.state instanceof State.Asking);
    }

    private void giveUpBelow(int best) {
        places.stream().skip(best + 1L).filter(place -> !place.isSecondOpinion()).forEach(Place::drop);
    }

    private @Nullable Event next(Deadline patience) {
        try {
            return finished.poll(patience.remaining().toNanos(), TimeUnit.NANOSECONDS);
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
            return null;
        }
    }

    private void prove() {
        if (mayReach() && goesOn()) {
            claims.learn(Race.run(prober, claims.worthProving(), met, question.deadline()));
            progress.accept(snapshot(false));
        }
    }

    private boolean mayReach() {
        return question.consent().parties().contains(Party.SERVERS);
    }

    private boolean goesOn() {
        return !Thread.currentThread().isInterrupted() && !question.deadline().isOver();
    }

    private Discovered snapshot(boolean over) {
        return new Discovered(question.address(), question.consent(), claims.ranked(),
                places.stream().map(Place::tell).toList(), over);
    }

    /** What other threads hand over to the searching one. */
    private sealed interface Event permits Attempt, Reached {}

    /** What came of reaching servers while sources were still asked. */
    private record Reached(Thread by, Map<ServerSettings, Boolean> verdicts) implements Event {}

    /** A source and how it stands; touched by the searching thread alone. */
    private final class Place {
        private final int rank;
        private final SettingsSource source;
        private State state;
        private @Nullable Attempt attempt;
        private @Nullable Thread thread;
        private boolean late;
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

        private void runOut() {
            if (state instanceof State.Asking) {
                late = question.patient();
                if (!late) {
                    stop();
                }
                state = new State.Answered(new SourceAnswer.Unusable(Message.of("discovery.why.too-slow")));
            }
        }

        private boolean isLate() {
            return late;
        }

        /** Takes over what it said after its time was out; whether that was settings. */
        private boolean takeLate() {
            var given = attempt == null ? null : attempt.answer;
            if (!late || given == null) {
                return false;
            }
            late = false;
            took = Duration.ofNanos(System.nanoTime() - began);
            state = new State.Answered(given);
            if (given instanceof Settings settings) {
                claims.add(rank, settings);
                return true;
            }
            return false;
        }

        /** Nobody listens any more. */
        private void end() {
            if (late && thread != null) {
                thread.interrupt();
            }
            late = false;
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
    private final class Attempt implements Runnable, Event {
        private final Place place;
        private volatile @Nullable SourceAnswer answer;

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
