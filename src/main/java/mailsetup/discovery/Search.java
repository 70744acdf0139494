package mailsetup.discovery;

import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import mailsetup.core.Protocol;
import mailsetup.core.ServerSettings;
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
    private final List<SourceRun> runs;
    private final Claims claims;
    /** What was learnt of servers while sources were still asked; which of it counts is decided at the end. */
    private final Map<ServerSettings, Boolean> met = new HashMap<>();
    private @Nullable Thread proving;
    private int provingFor;
    private final BlockingQueue<SourceRun.Event> finished = new LinkedBlockingQueue<>();

    Search(List<SettingsSource> sources, Question question, Prober prober, InnerHosts inner,
            Consumer<Discovered> progress) {
        this.question = question;
        this.prober = prober;
        this.progress = progress;
        claims = new Claims(question.address(), inner);
        runs = new ArrayList<>();
        sources.forEach(source -> runs.add(new SourceRun(runs.size(), source, question, claims, finished)));
    }

    Discovered run() {
        do {
            if (!ask(runs.stream().takeWhile(SourceRun::asksNobody).toList())) {
                ask(runs);
            }
            runs.forEach(SourceRun::stop);
            prove();
        } while (!claims.satisfied() && runs.stream().anyMatch(SourceRun::isOpen) && goesOn());
        if (!question.consent().parties().isEmpty() && goesOn()) {
            claims.lookInside();
        }
        takeLate();
        return snapshot(true);
    }

    /** For whoever is patient: what is there is told, and then what slow sources say after all, one by one. */
    private void takeLate() {
        if (runs.stream().anyMatch(SourceRun::isLate) && goesOn()) {
            progress.accept(snapshot(true));
        }
        while (runs.stream().anyMatch(SourceRun::isLate) && goesOn()) {
            if (runs.stream().map(SourceRun::takeLate).toList().contains(true)) {
                prove();
                progress.accept(snapshot(true));
            } else {
                next(question.deadline());
            }
        }
        runs.forEach(SourceRun::end);
    }

    /** Whether one of these gave a complete answer. */
    private boolean ask(List<SourceRun> which) {
        which.stream().filter(SourceRun::isOpen).forEach(SourceRun::start);
        int best = runs.size();
        var opinions = question.deadline();
        var patience = question.deadline();
        while (goesOn()
                && ((asking(0, best) && !patience.isOver())
                        || (asking(best, runs.size()) && !opinions.isOver()))) {
            var event = next(asking(0, best) ? patience : opinions);
            if (event instanceof SourceRun.Attempt next && next.of().take(next) && next.of().rank() < best) {
                best = next.of().rank();
                opinions = question.deadline().atMost(SECOND_OPINION);
                giveUpBelow(best);
            }
            if (event instanceof SourceRun.Reached reached) {
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
        return best < runs.size();
    }

    /** While better sources are still asked, the servers of a complete answer are reached already. */
    private void proveMeanwhile(int best) {
        boolean worth = best < runs.size() && asking(0, best) && mayReach() && proving == null;
        var doors = worth
                ? claims.encrypted().stream().filter(door -> !met.containsKey(door)).toList()
                : List.<ServerSettings>of();
        if (!doors.isEmpty()) {
            provingFor = best;
            proving = Thread.ofVirtual().name("proof")
                    .start(() -> finished.add(new SourceRun.Reached(Thread.currentThread(),
                            Race.run(prober, doors, question.deadline()))));
        }
    }

    private void learn(SourceRun.Reached reached) {
        met.putAll(reached.verdicts());
        proving = reached.by() == proving ? null : proving;
    }

    /** What is under way for the best answer is waited for, because nothing is quicker; other proofs are given up. */
    private void finishProof(int best) {
        while (proving != null && provingFor == best && goesOn()) {
            if (next(question.deadline()) instanceof SourceRun.Reached reached) {
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
            runs.subList(0, best).forEach(SourceRun::runOut);
        }
    }

    private boolean asking(int from, int to) {
        return runs.subList(from, to).stream().anyMatch(place -> place.isAsking());
    }

    private void giveUpBelow(int best) {
        runs.stream().skip(best + 1L).filter(place -> !place.isSecondOpinion()).forEach(SourceRun::drop);
    }

    private SourceRun.@Nullable Event next(Deadline patience) {
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
                runs.stream().map(SourceRun::tell).toList(), over);
    }
}
