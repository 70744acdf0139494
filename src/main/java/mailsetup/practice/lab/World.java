package mailsetup.practice.lab;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import mailsetup.practice.names.Zone;

/**
 * The world of the lab: names, addresses and what stands there, and the network and the computer from which one looks.
 * Every method makes a world of its own.
 *
 * @param zone what names lead to: addresses from the blocks for documentation (RFC 5737, RFC 3849)
 * @param ways what stands at each port; a port that is not listed refuses
 * @param shut addresses that cannot be reached at all
 * @param around the network and the computer
 */
public record World(Zone zone, Map<Spot, Way> ways, Map<String, Obstacle> shut, Around around) {
    /** A world without names, in which every address refuses. */
    public static final World EMPTY = new World(Zone.EMPTY, Map.of(), Map.of(), Around.GOOD);

    /** The rest of the internet, which is good, and nothing else. */
    static final World GOOD = new World(Zone.EMPTY, Elsewhere.ways(), Map.of(), Around.GOOD);

    public World {
        ways = Map.copyOf(ways);
        shut = Map.copyOf(shut);
    }

    /** The name system holds something else. */
    public World zone(UnaryOperator<Zone> change) {
        return new World(change.apply(zone), ways, shut, around);
    }

    /** Something else is around. */
    World around(UnaryOperator<Around> change) {
        return new World(zone, ways, shut, change.apply(around));
    }

    /** The address cannot be reached. */
    public World shut(String address, Obstacle obstacle) {
        var more = new HashMap<>(shut);
        more.put(address, obstacle);
        return new World(zone, ways, more, around);
    }

    /** Something else stands there. */
    World has(Spot spot, Way way) {
        var more = new HashMap<>(ways);
        more.put(spot, way);
        return new World(zone, more, shut, around);
    }

    /** All doors of that address are others. */
    World changed(String address, Function<LabDoor, Way> change) {
        var more = new HashMap<>(ways);
        more.replaceAll((spot, way) -> spot.address().equals(address) && way instanceof LabDoor door
                ? change.apply(door)
                : way);
        return new World(zone, more, shut, around);
    }

    /** Nothing leads to the rest of the internet, not even to a name server. */
    World unplugged() {
        return List.of(Elsewhere.ADDRESS, Elsewhere.OWN_RESOLVER, Elsewhere.PUBLIC_RESOLVER).stream()
                .reduce(this, (world, one) -> world.shut(one, Obstacle.NO_ROUTE), (first, _) -> first);
    }

    /** What this computer finds: the names of the run, and those of the rest of the internet. */
    Zone known() {
        return zone.and(Elsewhere.ZONE);
    }

    /** What a public resolver finds. */
    Zone knownElsewhere() {
        return around.elsewhere().orElse(zone).and(Elsewhere.ZONE);
    }

    /** The ports at which somebody is. */
    public Map<Spot, Way.Open> open() {
        return ways.entrySet().stream().filter(entry -> entry.getValue() instanceof Way.Open)
                .collect(Collectors.toMap(Map.Entry::getKey, entry -> (Way.Open) entry.getValue()));
    }
}
