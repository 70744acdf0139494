package mailsetup;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import java.util.List;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * The rooms of the house, from the lowest floor up, and what each needs.
 *
 * @param needs for each room, the other rooms that its classes name; the root is called {@code root}
 */
record Rooms(TreeMap<String, TreeSet<String>> needs) {
    /** A room may need those before it; the root starts everything, and everything else is below it. */
    static final List<String> FROM_THE_GROUND_UP = List.of("core", "probe", "practice", "discovery", "diagnosis",
            "comparison", "handoff", "signin", "assistant", "support", "cli", "ui");
    private static final String ROOT = "root";

    static Rooms of(JavaClasses classes) {
        var needs = new TreeMap<String, TreeSet<String>>();
        for (var needing : classes) {
            var room = needs.computeIfAbsent(room(needing), _ -> new TreeSet<>());
            needing.getDirectDependenciesFromSelf().stream().map(one -> one.getTargetClass().getBaseComponentType())
                    .filter(target -> target.getPackageName().startsWith("mailsetup")).map(Rooms::room)
                    .filter(target -> !target.equals(room(needing))).forEach(room::add);
        }
        return new Rooms(needs);
    }

    private static String room(JavaClass one) {
        var parts = one.getPackageName().split("\\.", -1);
        return parts.length > 1 ? parts[1] : ROOT;
    }

    /** Rooms without the root. */
    TreeSet<String> names() {
        return needs.keySet().stream().filter(name -> !name.equals(ROOT))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    int arrows() {
        return needs.values().stream().mapToInt(TreeSet::size).sum();
    }

    /** Arrows to a room that does not stand further down; a circle has at least one. */
    List<String> upward() {
        return names().stream().flatMap(room -> needs.getOrDefault(room, new TreeSet<>()).stream()
                .filter(needed -> FROM_THE_GROUND_UP.indexOf(needed) < 0
                        || FROM_THE_GROUND_UP.indexOf(needed) >= FROM_THE_GROUND_UP.indexOf(room))
                .map(needed -> room + " --> " + needed)).toList();
    }

    @Override
    public String toString() {
        return "%d rooms, %d arrows, %d upward%n".formatted(names().size(), arrows(), upward().size())
                + needs.entrySet().stream()
                        .map(room -> "%-11s needs %s%n".formatted(room.getKey(), String.join(" ", room.getValue())))
                        .collect(Collectors.joining());
    }
}
