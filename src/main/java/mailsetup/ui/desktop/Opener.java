package mailsetup.ui.desktop;

import java.io.IOException;

/** Opens a page in the browser of this computer. */
@FunctionalInterface
public interface Opener {
    /** Where there is no browser. */
    Opener NONE = _ -> {
        throw new IOException("no browser");
    };

    /**
     * Opens the page and goes on at once.
     *
     * @throws IOException when no browser can be started
     */
    void open(String page) throws IOException;
}
