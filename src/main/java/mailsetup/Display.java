package mailsetup;

import java.util.Locale;
import java.util.stream.Stream;

/** Whether a window can be opened at all, asked before anything of the toolkit is loaded. */
final class Display {
    private Display() {}

    static boolean isLinux() {
        return System.getProperty("os.name").toLowerCase(Locale.ROOT).contains("linux");
    }

    static boolean isThere() {
        boolean named = Stream.of("DISPLAY", "WAYLAND_DISPLAY").map(System.getenv()::get)
                .anyMatch(name -> name != null && !name.isEmpty());
        return !isLinux() || named || System.getProperty("glass.platform") != null;
    }
}
