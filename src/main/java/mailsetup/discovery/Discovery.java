package mailsetup.discovery;

import java.util.List;
import java.util.function.Consumer;

/**
 * Asks all sources at once and proves what they say.
 *
 * @param sources best first
 */
public record Discovery(List<SettingsSource> sources, Prober prober) {
    /** Copies the list. */
    public Discovery {
        sources = List.copyOf(sources);
    }

    /**
     * Searches until nothing better can come, or the deadline of the question is over. An interrupt ends it at once
     * with what is known; the thread stays interrupted.
     *
     * @param progress told of every change, on the calling thread
     */
    public Discovered run(Question question, Consumer<Discovered> progress) {
        return new Search(sources, question, prober, progress).run();
    }
}
