package mailsetup.security;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import mailsetup.security.Build.Part;
import org.junit.jupiter.api.Test;

/** What is built is what was looked at: every part has one version, and somebody has reviewed that version. */
class SupplyChainTest {
    private static final Pattern VERSION = Pattern.compile("\\d+(\\.\\d+)*(-jre)?");
    private static final Pattern ACTION = Pattern
            .compile("[\\w.-]+/[\\w./-]+@[0-9a-f]{40} # v\\d+\\.\\d+\\.\\d+");
    private static final int MONTHS = 6;
    private static final int OLD_YEARS = 3;

    @Test
    void everyPartHasOneExactVersion() throws IOException {
        assertThat(Build.read().parts()).hasSizeGreaterThan(25)
                .allMatch(part -> VERSION.matcher(part.version()).matches());
    }

    /** Maven would choose the version of a plugin that no pom names. */
    @Test
    void thePluginsOfAVerifyAreNamed() throws IOException {
        assertThat(Build.read().parts()).filteredOn(part -> part.kind().equals("plugin")).extracting(Part::artifact)
                .contains("maven-resources-plugin", "maven-compiler-plugin", "maven-surefire-plugin",
                        "maven-jar-plugin");
    }

    @Test
    void nothingComesFromAnotherRepositoryThanCentral() throws IOException {
        assertThat(Stream.of("repository", "pluginRepository", "parent").filter(Build.read()::has)).isEmpty();
    }

    @Test
    void actionsArePinnedToACommitAndSayWhichVersionThatIs() throws IOException {
        for (var workflow : workflows()) {
            var uses = Files.readAllLines(workflow).stream().map(String::strip)
                    .filter(line -> line.matches("(- )?uses:.*")).map(line -> line.replaceFirst("(- )?uses: *", ""))
                    .toList();
            assertThat(uses).as(workflow.toString()).isNotEmpty().allMatch(line -> ACTION.matcher(line).matches());
        }
    }

    @Test
    void workflowsMayReadAndNoMoreUnlessAJobSaysSo() throws IOException {
        for (var workflow : workflows()) {
            assertThat(Files.readString(workflow)).as(workflow.toString())
                    .contains("\npermissions:\n  contents: read\n").doesNotContain("pull_request_target");
        }
    }

    @Test
    void everyPartWasReviewedInItsVersion() throws IOException {
        var reviewed = Review.all().stream().map(review -> review.artifact() + " " + review.version()).toList();
        assertThat(reviewed).doesNotHaveDuplicates().containsAll(
                Build.read().parts().stream().map(part -> part.artifact() + " " + part.version()).toList());
    }

    /** Nothing breaks because time goes by, unless somebody asks for it: {@code -Dreview.strict=true}, before a release. */
    @Test
    void anOldReviewIsTold() throws IOException {
        var today = LocalDate.now(ZoneOffset.UTC);
        var told = new ArrayList<String>();
        for (var review : Review.all()) {
            if (review.reviewed().plusMonths(MONTHS).isBefore(today)) {
                told.add(review.artifact() + " was last reviewed on " + review.reviewed());
            }
            if (review.released().filter(YearMonth.from(today.minusYears(OLD_YEARS))::isAfter).isPresent()) {
                System.out.println("!!! " + review.artifact() + " " + review.version() + " is of "
                        + review.released().get() + ": is it still looked after?");
            }
        }
        told.forEach(line -> System.out.println("!!! " + line));
        assertThat(Boolean.getBoolean("review.strict") ? told : List.of()).isEmpty();
    }

    private static List<Path> workflows() throws IOException {
        try (var files = Files.list(Path.of(".github", "workflows"))) {
            var all = files.filter(file -> file.toString().endsWith(".yml")).toList();
            assertThat(all).isNotEmpty();
            return all;
        }
    }
}
