package mailsetup.probe.hang;

import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import mailsetup.testkit.LiveHeap;
import mailsetup.testkit.LiveThreads;
import mailsetup.testkit.Pauses;

/**
 * All rows against all protocols. The quiet ones run side by side, the loud ones row by row.
 *
 * @param trials in the order of the rows
 * @param heap growth in bytes: of all quiet rows together, and of each loud one, its protocols together
 * @param threads names of those still alive at the end
 * @param again those that were tried again, alone
 */
record Matrix(List<Trial> trials, Map<String, Long> heap, List<String> threads, List<Trial> again) {
    static final Duration GRACE = Duration.ofMillis(200);
    /** A machine that let nobody run for so long is no judge of {@link #GRACE}. */
    private static final Duration PAUSE = Duration.ofMillis(50);
    private static final int SIDE_BY_SIDE = 12;
    private static final int RARELY = 1500;
    private static final int OFTEN = 50;

    static List<Row> rows() {
        return Stream.concat(QuietRows.all().stream(), LoudRows.all().stream()).toList();
    }

    static Matrix played() throws IOException, InterruptedException, ExecutionException {
        var matrix = new Matrix(new ArrayList<>(), new LinkedHashMap<>(), new ArrayList<>(), new ArrayList<>());
        try (var workers = Executors.newFixedThreadPool(SIDE_BY_SIDE); var pauses = new Pauses()) {
            // Classes are loaded and certificates made here, and not in somebody's time.
            matrix.together("warm-up", QuietRows.all().subList(0, 2), RARELY, workers, pauses);
            matrix.trials.clear();
            matrix.heap.clear();
            matrix.together("all quiet rows", QuietRows.all(), RARELY, workers, pauses);
            for (var row : LoudRows.all()) {
                matrix.together(row.does(), List.of(row), OFTEN, workers, pauses);
            }
        }
        matrix.threads.addAll(LiveThreads.named("probe", "deadline", "resolve"));
        return matrix;
    }

    private void together(String name, List<Row> rows, int pause, ExecutorService workers, Pauses pauses)
            throws InterruptedException, ExecutionException {
        long start = System.nanoTime();
        int first = trials.size();
        try (var live = new LiveHeap(pause)) {
            var begun = new ArrayList<Future<Trial>>();
            rows.forEach(row -> row.cases().forEach(one -> begun.add(workers.submit(() -> Trial.of(row, one)))));
            for (var each : begun) {
                trials.add(each.get());
            }
            heap.put(name, live.growth());
        }
        if (pauses.longestSince(start).compareTo(PAUSE) >= 0) {
            IntStream.range(first, trials.size()).filter(place -> !inTime(trials.get(place))).forEach(this::tryAgain);
        }
    }

    /** Alone and once: what comes out now counts. */
    private void tryAgain(int place) {
        again.add(trials.get(place));
        trials.set(place, Trial.of(trials.get(place).row(), trials.get(place).one()));
    }

    private static boolean inTime(Trial trial) {
        var outcome = trial.outcome();
        return outcome.ending().equals(trial.one().wanted()) && outcome.over().compareTo(GRACE) <= 0
                && outcome.cancel().compareTo(GRACE) <= 0;
    }
}
