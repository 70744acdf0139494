package mailsetup.assistant.migration;

import java.util.Optional;
import java.util.stream.Stream;
import mailsetup.core.Hostname;

/**
 * The two servers of a move, as far as they were found.
 *
 * @param agreed the name by which mail programs know the server, before and after
 */
public record Sides(Hostname agreed, Optional<SideLocation> old, Optional<SideLocation> current) {
    /** The one on that side. */
    public Optional<SideLocation> on(Side side) {
        return side == Side.OLD ? old : current;
    }

    /** Those that were found, the old one first. */
    public Stream<SideLocation> found() {
        return Stream.of(old, current).flatMap(Optional::stream);
    }

    /** Whether there are two. */
    public boolean both() {
        return old.isPresent() && current.isPresent();
    }
}
