package mailsetup.ui.instance;

import java.io.IOException;
import java.time.Duration;
import java.util.Optional;

/** What this start of the program is. */
public sealed interface Start {
    /** How long another window may take to answer. */
    Duration PATIENCE = Duration.ofMillis(300);

    /** The first: it opens a window, and is told of further starts. */
    record First(FirstWindow window) implements Start {}

    /** Another window has done what was wanted. */
    record Done() implements Start {}

    /** It opens a window of its own, which nobody will ask: there is no safe place, or the other window is silent. */
    record Apart() implements Start {}

    /** Finds out, in little more than {@link #PATIENCE} at most. */
    static Start of(Optional<WindowAddress> place, Request request) {
        return place.map(there -> at(there, request)).orElse(new Apart());
    }

    private static Start at(WindowAddress place, Request request) {
        try {
            var first = FirstWindow.claim(place);
            if (first.isPresent()) {
                return new First(first.get());
            }
            return SecondStart.ask(place, request, PATIENCE) ? new Done() : new Apart();
        } catch (IOException | RuntimeException e) {
            return new Apart();
        }
    }
}
