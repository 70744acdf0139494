package mailsetup.probe.hang;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.concurrent.ExecutionException;
import java.util.function.Predicate;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Isolated;

/**
 * Whatever a server does, the probe ends by its deadline with the right failure, Cancel ends it at once, and nothing is left.
 * docs/security.md holds the table; {@code -Dsecurity.hang.write=true} writes it.
 */
@Tag("alone")
@Isolated("it measures time, heap, threads and sockets of the whole Java machine")
class HangMatrixTest {
    private static final int FEWEST_ROWS = 40;
    private static final long MOST_HEAP = 32 << 20;
    private static Matrix matrix;

    @BeforeAll
    static void play() throws IOException, InterruptedException, ExecutionException {
        matrix = Matrix.played();
        matrix.again().forEach(trial -> System.out.println("tried again alone: " + words(trial)));
    }

    @Test
    void thereAreFortyWaysAndMore() {
        assertThat(Matrix.rows()).extracting(Row::does).doesNotHaveDuplicates().hasSizeGreaterThan(FEWEST_ROWS);
    }

    @Test
    void eachProbeEndsWithTheRightFailure() {
        assertEach(trial -> trial.outcome().ending().equals(trial.one().wanted()));
    }

    @Test
    void eachProbeEndsByItsDeadline() {
        assertEach(trial -> trial.outcome().over().compareTo(Matrix.GRACE) <= 0);
    }

    @Test
    void cancelEndsEachAtOnce() {
        assertEach(trial -> trial.outcome().cancel().compareTo(Matrix.GRACE) <= 0);
    }

    @Test
    void noSocketIsLeftAndTheTranscriptStaysShort() {
        assertEach(trial -> trial.outcome().sockets() == 0 && trial.outcome().bounded());
    }

    @Test
    void noThreadIsLeft() {
        assertThat(matrix.threads()).isEmpty();
    }

    @Test
    void theHeapHardlyGrows() {
        assertThat(matrix.heap()).allSatisfy((_, growth) -> assertThat(growth).isLessThan(MOST_HEAP));
    }

    @Test
    void theTableIsUpToDate() throws IOException {
        HangDoc.check(matrix);
    }

    private static void assertEach(Predicate<Trial> promise) {
        assertThat(matrix.trials().stream().filter(promise.negate()).map(HangMatrixTest::words)).isEmpty();
    }

    private static String words(Trial trial) {
        return trial.one().protocol() + ", " + trial.row().does() + ", wanted " + trial.one().wanted() + ": "
                + trial.outcome();
    }
}
