package mailsetup.cli;

import java.util.LinkedHashSet;

/** The keys of help that the commands need. */
public final class HelpKeys {
    private HelpKeys() {}

    /** Each once, without the beginning that all have. */
    public static String[] all() {
        var keys = new LinkedHashSet<String>();
        new CommandTree(key -> {
            keys.add(key);
            return key;
        }, 80).commandLine();
        return keys.toArray(String[]::new);
    }
}
