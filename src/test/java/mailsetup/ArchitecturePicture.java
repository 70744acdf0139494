package mailsetup;

import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaClasses;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * A picture of docs/architecture.md, written in the few words of Mermaid that it needs.
 *
 * @param boxes the packages of each box; a box holds their subpackages too, unless another box names them
 * @param arrows as they are drawn, {@code a --> b}
 */
record ArchitecturePicture(Map<String, List<String>> boxes, TreeSet<String> arrows) {
    private static final Path FILE = Path.of("docs", "architecture.md");
    private static final Pattern PICTURE = Pattern.compile("```mermaid\\nflowchart [A-Z]+\\n(.*?)```", Pattern.DOTALL);
    private static final Pattern BOX = Pattern.compile("(\\w+)(?:\\[\"([\\w., ]+)\"])?");
    private static final Pattern ARROW = Pattern.compile("\\w+ --> \\w+");

    static List<ArchitecturePicture> all() {
        try {
            return PICTURE.matcher(Files.readString(FILE)).results().map((MatchResult found) -> read(found.group(1)))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static ArchitecturePicture read(String lines) {
        var boxes = new TreeMap<String, List<String>>();
        var arrows = new TreeSet<String>();
        for (var line : lines.lines().map(String::strip).filter(line -> !line.isEmpty()).toList()) {
            var box = BOX.matcher(line);
            if (ARROW.matcher(line).matches()) {
                arrows.add(line);
            } else if (box.matches()) {
                var names = Optional.ofNullable(box.group(2)).orElse(box.group(1));
                boxes.put(box.group(1), Stream.of(names.split(", ", -1)).map(name -> "mailsetup." + name).toList());
            } else {
                throw new AssertionError("neither a box nor an arrow: " + line);
            }
        }
        return new ArchitecturePicture(boxes, arrows);
    }

    /** The arrows that the code asks for between the boxes of this picture. */
    TreeSet<String> arrowsOf(JavaClasses classes) {
        var found = new TreeSet<String>();
        for (var needing : classes) {
            box(needing.getPackageName()).ifPresent(from -> needing.getDirectDependenciesFromSelf().stream()
                    .map(Dependency::getTargetClass).flatMap(target -> box(target.getPackageName()).stream())
                    .filter(to -> !to.equals(from)).forEach(to -> found.add(from + " --> " + to)));
        }
        return found;
    }

    /** The box of the longest name that fits. */
    private Optional<String> box(String packageName) {
        record Place(String box, String name) {}
        return boxes.entrySet().stream()
                .flatMap(box -> box.getValue().stream().map(name -> new Place(box.getKey(), name)))
                .filter(place -> (packageName + ".").startsWith(place.name() + "."))
                .max(Comparator.comparing(place -> place.name().length())).map(Place::box);
    }
}
