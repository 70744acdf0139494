package mailsetup.comparison;

import java.time.Duration;
import mailsetup.core.Message;

/** A long time as people say it. */
public final class Roughly {
    private static final double MINUTE = 60;
    private static final double HOUR = 3600;

    private Roughly() {}

    /** The time between these two, in minutes or, where it is long, in hours. */
    public static Message between(Duration least, Duration most) {
        if (most.toSeconds() < MINUTE) {
            return Message.of("advice.about.short");
        }
        boolean hours = least.toSeconds() >= 2 * HOUR;
        long from = in(hours, least);
        long to = in(hours, most);
        var unit = hours ? "hours" : "minutes";
        return from == to
                ? Message.of("advice.about." + unit, from)
                : Message.of("advice.about." + unit + "-between", from, to);
    }

    private static long in(boolean hours, Duration time) {
        return Math.max(1, Math.round(time.toSeconds() / (hours ? HOUR : MINUTE)));
    }
}
