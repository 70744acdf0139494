package mailsetup.secrets;

import java.io.IOException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.PathMatcher;
import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** The table in docs/security.md of what is written to disk: {@code *} stands for any name, {@code **} for any path. */
record Documented(List<PathMatcher> paths) {
    private static final Path FILE = Path.of("docs", "security.md");
    private static final Pattern TABLE = Pattern.compile("<!-- written -->(.*?)<!-- /written -->", Pattern.DOTALL);
    private static final Pattern ROW = Pattern.compile("(?m)^\\| `([^`]+)` \\|");

    /**
     * Reads it.
     *
     * @param variables what {@code $NAME} in a path stands for
     */
    static Documented read(Map<String, String> variables) throws IOException {
        var table = TABLE.matcher(Files.readString(FILE));
        if (!table.find()) {
            throw new AssertionError("no table of what is written in " + FILE);
        }
        return new Documented(ROW.matcher(table.group(1)).results()
                .map((MatchResult row) -> matcher(row.group(1), variables)).toList());
    }

    boolean allows(String path) {
        return paths.stream().anyMatch(matcher -> matcher.matches(Path.of(path)));
    }

    private static PathMatcher matcher(String path, Map<String, String> variables) {
        var full = path;
        for (var variable : variables.entrySet()) {
            full = full.replace("$" + variable.getKey(), variable.getValue());
        }
        return FileSystems.getDefault().getPathMatcher("glob:" + full);
    }
}
