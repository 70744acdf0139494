package mailsetup.probe.hang;

import java.time.Duration;
import java.util.function.BiConsumer;
import mailsetup.testkit.Script;

/** A bad habit that a server can have at every point of a conversation. It is told what would be usual there. */
enum Habit {
    /** Not a word. */
    SILENCE("silence", (script, _) -> script.staysSilent()),
    /** Too slow to be of any use. */
    DRIP("one byte now and then", (script, usual) -> script.drips(usual, Duration.ofMillis(450))),
    /** Some of it. */
    HALF("half of it, then silence", (script, usual) -> script.sends(usual.substring(0, 2)).staysSilent()),
    /** The end, but only in one direction. */
    HALF_CLOSED("its half of the connection closed", (script, _) -> script.closesItsHalf()),
    /** The end with a bang. */
    RESET("a reset in the middle of it",
            (script, usual) -> script.waits(Duration.ofMillis(40)).sends(usual.substring(0, 2)).resets());

    private final String words;
    private final BiConsumer<Script, String> acts;

    Habit(String words, BiConsumer<Script, String> acts) {
        this.words = words;
        this.acts = acts;
    }

    String words() {
        return words;
    }

    void act(Script script, String usual) {
        acts.accept(script, usual);
    }

    /** Whether the connection ends by it. */
    boolean ends() {
        return this == HALF_CLOSED || this == RESET;
    }
}
