package mailsetup.fuzz;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Random;
import java.util.stream.Stream;
import mailsetup.testkit.Beside;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Half a second for each reader, with the same mutations each time; how to go on for longer stands in docs/testing.md.
 * {@code -Dfuzz.millis} changes the time, {@code -Dfuzz.random} the mutations.
 */
@Beside
class FuzzTest {
    private static final Duration TIME = Duration.ofMillis(Integer.getInteger("fuzz.millis", 450));
    private static final Duration LONGEST = Duration.ofSeconds(1);
    private static final int FEWEST = 5;

    static Stream<String> readers() {
        return Readers.all().keySet().stream();
    }

    @ParameterizedTest
    @MethodSource("readers")
    void nothingBreaksIt(String name) throws IOException {
        var reader = Readers.named(name);
        var seeds = Seeds.of(name);
        for (var seed : seeds) {
            tryIt(name, reader, seed);
        }
        var mutator = new Mutator(new Random(Integer.getInteger("fuzz.random", 20261124)), seeds);
        int tried = 0;
        for (long end = System.nanoTime() + TIME.toNanos(); System.nanoTime() < end; tried++) {
            tryIt(name, reader, mutator.next());
        }
        System.out.println(name + ": " + seeds.size() + " seeds, " + tried + " mutations");
        assertThat(tried).isGreaterThan(FEWEST);
    }

    /** What takes long is tried once more: the machine may have had other things to do. */
    private static void tryIt(String name, Reader reader, byte[] input) throws IOException {
        try {
            var took = time(reader, input);
            if (took.compareTo(LONGEST) > 0 && time(reader, input).compareTo(LONGEST) > 0) {
                throw new AssertionError("takes longer than " + LONGEST);
            }
        } catch (RuntimeException | Error e) {
            var file = Files.write(Files.createTempFile(Path.of("target"), name + "-", ".found"), input);
            fail(name + " breaks; to keep it, put " + file + " among its seeds", e);
        }
    }

    private static Duration time(Reader reader, byte[] input) {
        long start = System.nanoTime();
        reader.read(input);
        return Duration.ofNanos(System.nanoTime() - start);
    }
}
