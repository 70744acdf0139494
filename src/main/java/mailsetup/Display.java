package mailsetup;

import java.util.Locale;
import java.util.stream.Stream;

/** Whether a window can be opened at all, asked before anything of the toolkit is loaded. */
final class Display {
    private Display() {}

    static boolean isThere() {
        boolean named = Stream.of("DISPLAY", "WAYLAND_DISPLAY").map(System.getenv()::get)
                .anyMatch(name -> name != null && !name.isEmpty());
        boolean linux = System.getProperty("os.name").toLowerCase(Locale.ROOT).contains("linux");
        return !linux || named || System.getProperty("glass.platform") != null;
    }
}
