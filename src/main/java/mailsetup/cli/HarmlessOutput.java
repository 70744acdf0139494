package mailsetup.cli;

import java.io.PrintStream;
import java.util.regex.Pattern;
import mailsetup.core.text.Printable;

/**
 * The door of a terminal: a text from outside that came past every other one cannot move its cursor here. Line ends, tabs
 * and the colours of {@link Style} are our own.
 */
final class HarmlessOutput extends PrintStream {
    private static final Pattern OURS = Pattern.compile("\\r?\\n|\\t|\u001B\\[(?:0|1|31|32)m");

    private HarmlessOutput(PrintStream to) {
        super(to, true, to.charset());
    }

    static PrintStream on(PrintStream stream) {
        return stream instanceof HarmlessOutput ? stream : new HarmlessOutput(stream);
    }

    @Override
    public void print(String text) {
        super.print(harmless(text));
    }

    @Override
    public void println(String line) {
        super.println(harmless(line));
    }

    @Override
    public void println(Object thing) {
        println(String.valueOf(thing));
    }

    private static String harmless(String text) {
        if (Printable.isHarmless(text)) {
            return text;
        }
        var safe = new StringBuilder();
        var ours = OURS.matcher(text);
        int end = 0;
        while (ours.find()) {
            safe.append(Printable.seen(text.substring(end, ours.start()))).append(ours.group());
            end = ours.end();
        }
        return safe.append(Printable.seen(text.substring(end))).toString();
    }
}
