package mailsetup.discovery.presets;

import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import mailsetup.core.Hostname;
import org.jspecify.annotations.Nullable;

/** A book that is opened when it is first asked, because most of the cost of a preset is reading its file. */
public final class LazyBook implements PresetBook {
    private @Nullable PresetBook opened;
    private final Supplier<PresetBook> opening;

    /** Not yet opened. */
    public LazyBook(Supplier<PresetBook> opening) {
        this.opening = opening;
    }

    @Override
    public Optional<Preset> ofDomain(Hostname domain) {
        return book().ofDomain(domain);
    }

    @Override
    public Optional<Preset> ofMx(Hostname mxHost) {
        return book().ofMx(mxHost);
    }

    @Override
    public List<Preset> all() {
        return book().all();
    }

    private synchronized PresetBook book() {
        if (opened == null) {
            opened = opening.get();
        }
        return opened;
    }
}
