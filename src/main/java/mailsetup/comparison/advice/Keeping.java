package mailsetup.comparison.advice;

import java.util.List;
import java.util.Optional;
import mailsetup.comparison.Growth;
import mailsetup.core.ByteSize;
import mailsetup.core.Message;
import mailsetup.probe.ImapFacts;

/**
 * Where the mail of some years would lie with each way, on that many devices.
 *
 * @param bytes of all of it
 * @param room on the server, in bytes; 0 where the server does not tell
 * @param years that are kept, 1 or more
 * @param devices 1 or more
 */
public record Keeping(long bytes, long room, int years, int devices) {
    private static final int MONTHS = 12;
    private static final long PERCENT = 100;

    /** At the rate at which mail came in so far; empty where too little of it was seen. */
    public static Optional<Keeping> of(ImapFacts facts, int years, int devices) {
        return Growth.perMonth(facts).stream().boxed().findFirst().map(month -> new Keeping(month * MONTHS * years,
                facts.quotaLimit().orElse(0), years, devices));
    }

    /** Of the room on the server, in percent; 0 where the server does not tell how much there is. */
    long percent() {
        return room <= 0 ? 0 : Math.round((double) bytes * PERCENT / room);
    }

    /** Whether so much would fill the server. */
    boolean fills() {
        return percent() >= Grounds.NEARLY_FULL;
    }

    /** One sentence for each way, and what tips the choice. */
    public List<Message> said() {
        var server = new ByteSize(bytes);
        return List.of(room > 0
                ? Message.of("advice.keep.imap", server, percent(), new ByteSize(room))
                : Message.of("advice.keep.imap-unlimited", server),
                Message.of("advice.keep.pop", server, devices, new ByteSize(bytes * devices)),
                Message.of("advice.keep.tips-" + tips(), years, devices));
    }

    private String tips() {
        if (devices > 1) {
            return fills() ? "both" : "devices";
        }
        return fills() ? "room" : "neither";
    }
}
