package mailsetup.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import mailsetup.ui.kit.Theme;
import org.junit.jupiter.api.Test;

/** One visual language: room and type from two scales, and colours by name alone. */
class StyleSheetTest {
    private static final Path FOLDER = Path.of("src/main/resources/mailsetup/ui");
    private static final Pattern ROOM = Pattern.compile(
            "(?:-fx-spacing|-fx-padding|-fx-line-spacing|-column-gap):([^;]*);");
    private static final Pattern TYPE = Pattern.compile("-fx-font-size:([^;]*);");
    private static final Pattern COLOUR = Pattern
            .compile("#[0-9a-fA-F]{3,8}\\b|rgba?\\(|: ?(?:white|black|red|gr[ae]y)\\b");
    private static final Set<String> ROOMS = Set.of("0", "0.25em", "0.5em", "0.75em", "1em", "1.25em", "1.5em", "2em",
            "2.5em");
    private static final Set<String> TYPES = Set.of("0.86em", "0.93em", "1em", "1.1em", "1.2em", "1.35em", "1.6em");

    @Test
    void roomAndTypeComeFromTheScales() throws IOException {
        assertThat(values(ROOM)).isNotEmpty().isSubsetOf(ROOMS);
        assertThat(values(TYPE)).isNotEmpty().isSubsetOf(TYPES);
    }

    @Test
    void coloursAreNamedAndTheNamesGetTheirValuesInOnePlaceForEachTheme() throws IOException {
        var named = css().lines().filter(line -> !line.startsWith(".root {")).toList();
        assertThat(named).noneMatch(line -> COLOUR.matcher(line).find());
        for (var theme : Theme.values()) {
            assertThat(Files.readString(FOLDER.resolve("theme-" + theme.word() + ".css"))).contains("-color-fg-subtle");
        }
    }

    private static List<String> values(Pattern property) throws IOException {
        return property.matcher(css()).results().flatMap(each -> Stream.of(each.group(1).strip().split(" ")))
                .distinct().toList();
    }

    private static String css() throws IOException {
        return Files.readString(FOLDER.resolve("mailsetup.css"));
    }
}
