package mailsetup.testkit;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.Comparator;
import java.util.stream.Stream;

/** Said before the first test: what this machine lacks, and what is therefore not tested. {@link Tally} tells the outcome. */
final class Preflight {
    /** Reports that are older than this file belong to another run. */
    static final Path STAMP = Path.of("target", "tests-began");

    private Preflight() {}

    public static void main(String[] args) throws IOException {
        Files.writeString(STAMP, "");
        System.out.println(Need.summary(Stream.of(Need.values()).sorted(Comparator.naturalOrder())));
    }

    static boolean isOfThisRun(Path report) {
        try {
            FileTime began = Files.getLastModifiedTime(STAMP);
            return Files.getLastModifiedTime(report).compareTo(began) >= 0;
        } catch (IOException _) {
            return true;
        }
    }
}
