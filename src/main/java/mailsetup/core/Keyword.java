package mailsetup.core;

import java.util.Locale;

/** How message keys, files and the command line spell an enum constant: {@code TOO_MANY} as {@code too-many}. */
public final class Keyword {
    private Keyword() {}

    /** The spelling of that constant. */
    public static String of(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
