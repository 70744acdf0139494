package mailsetup.probe.hang;

import java.time.Duration;
import mailsetup.testkit.Script;

/** A bad habit that a server can have at every point of a conversation. */
enum Habit {
    /** Not a word. */
    SILENCE("silence"),
    /** Too slow to be of any use. */
    DRIP("one byte now and then"),
    /** Some of it. */
    HALF("half of it, then silence"),
    /** The end, but only in one direction. */
    HALF_CLOSED("its half of the connection closed"),
    /** The end with a bang, once the client has noticed that it is connected. */
    RESET("a reset in the middle of it");

    private final String words;

    Habit(String words) {
        this.words = words;
    }

    String words() {
        return words;
    }

    /** Does it instead of what would be usual now. */
    void act(Script script, String usual) {
        switch (this) {
            case SILENCE -> script.staysSilent();
            case DRIP -> script.drips(usual, Duration.ofMillis(450));
            case HALF -> script.sends(usual.substring(0, 2)).staysSilent();
            case HALF_CLOSED -> script.closesItsHalf();
            case RESET -> script.waits(Duration.ofMillis(40)).sends(usual.substring(0, 2)).resets();
        }
    }

    /** Whether the connection ends by it. */
    boolean ends() {
        return this == HALF_CLOSED || this == RESET;
    }
}
