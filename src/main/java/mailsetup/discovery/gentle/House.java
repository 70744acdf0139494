package mailsetup.discovery.gentle;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** One address, and how it took our connections. */
final class House {
    private static final int AT_A_TIME = 4;
    /** So many doors at which nobody answered, and nobody is at home. */
    private static final int ENOUGH = 3;

    private int open;
    private int silent;
    private boolean inhabited;
    private @Nullable Seen silence;

    /** After a silence those who are still waiting are heard first: they tell whether another try is worth it. */
    boolean hasRoom() {
        return open < AT_A_TIME && (inhabited || silent == 0 || open == 0);
    }

    void enter() {
        open++;
    }

    void leave(Optional<Seen> seen) {
        open--;
        seen.ifPresent(this::note);
    }

    /** What every other door would show, where nobody is at home. */
    Optional<Seen> nobody() {
        return inhabited || silent < ENOUGH ? Optional.empty() : Optional.ofNullable(silence);
    }

    private void note(Seen seen) {
        if (seen.isSilence()) {
            silent++;
            silence = seen;
        } else {
            inhabited = true;
        }
    }
}
