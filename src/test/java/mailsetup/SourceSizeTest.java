package mailsetup;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import mailsetup.testkit.Child;
import org.junit.jupiter.api.Test;

/** Files and methods stay small. The aim for the 95th percentile of files is 105; docs/architecture.md has the figures of a day. */
class SourceSizeTest {
    private static final Pattern SIZE = Pattern.compile("files (\\d+) / (\\d+), methods (\\d+) / (\\d+) ");

    @Test
    void filesAndMethodsStaySmall() {
        var java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        var ended = Child.run(new ProcessBuilder(List.of(java, "src/test/programs/SourceSize.java", "src/main/java")),
                "");
        System.out.println("Source: " + ended.output().strip());
        assertThat(ended.code()).as(ended.output()).isZero();
        var size = SIZE.matcher(ended.output());
        assertThat(size.find()).as(ended.output()).isTrue();
        assertThat(Integer.parseInt(size.group(1))).as("median of files").isLessThanOrEqualTo(35);
        assertThat(Integer.parseInt(size.group(2))).as("95th percentile of files").isLessThanOrEqualTo(110);
        assertThat(Integer.parseInt(size.group(3))).as("median of methods").isLessThanOrEqualTo(4);
        assertThat(Integer.parseInt(size.group(4))).as("95th percentile of methods").isLessThanOrEqualTo(14);
    }
}
