package mailsetup.discovery.presets.file;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;

/** Collects what is wrong in one file, so that all of it can be mended at once. */
public final class Problems {
    private final List<Problem> all = new ArrayList<>();

    /** What the reading gives, or the stand-in where an entry is bad. */
    public <T> T read(Supplier<T> reading, T instead) {
        try {
            return reading.get();
        } catch (BadEntry e) {
            add(e);
            return instead;
        }
    }

    /** Notes it. */
    public void add(BadEntry entry) {
        all.add(entry.problem());
    }

    /** All of it, in the order in which it was found. */
    public List<Problem> all() {
        return List.copyOf(all);
    }
}
