package mailsetup.ui.desktop;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/** The web browser of this computer, started for one page by the program that each system has for it. */
public record Browser(List<String> opener) implements Opener {
    /** Nothing that a program could take for an option; nothing but the web, and a door of this very computer. */
    private static final Pattern PAGE = Pattern.compile("https://[A-Za-z0-9][!-~&&[^\"'<>\\\\^`{|}]]*"
            + "|http://(127\\.0\\.0\\.1|\\[::1\\]|localhost):\\d{1,5}/[A-Za-z0-9_-]*");

    /** The one of this computer. */
    public static Browser here() {
        return of(System.getProperty("os.name"));
    }

    static Browser of(String system) {
        var name = system.toLowerCase(Locale.ROOT);
        return new Browser(name.startsWith("windows")
                ? List.of("rundll32", "url.dll,FileProtocolHandler")
                : List.of(name.startsWith("mac") ? "open" : "xdg-open"));
    }

    /**
     * Opens the page and goes on at once.
     *
     * @throws IOException when the program that opens pages cannot be started
     * @throws IllegalArgumentException when that is neither a page on https nor one of this computer
     */
    @Override
    public void open(String page) throws IOException {
        if (!PAGE.matcher(page).matches()) {
            throw new IllegalArgumentException("not a page");
        }
        var command = new ArrayList<>(opener);
        command.add(page);
        new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(ProcessBuilder.Redirect.DISCARD).start();
    }
}
