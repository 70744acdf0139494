package mailsetup.fuzz;

import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** What the coverage-guided fuzzer of the long run calls; the name of the reader is its argument (docs/testing.md). */
public final class Fuzzed {
    private static @Nullable Reader reader;

    private Fuzzed() {}

    /** Called once. */
    public static void fuzzerInitialize(String[] args) {
        reader = Readers.named(args[0]);
    }

    /** Called for each input. */
    public static void fuzzerTestOneInput(byte[] input) {
        Objects.requireNonNull(reader).read(input);
    }
}
