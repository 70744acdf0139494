package mailsetup.discovery;

import java.util.List;
import java.util.function.Consumer;

/**
 * Asks all sources at once and proves what they say.
 *
 * @param sources best first
 * @param inner keeps the prober from hosts inside
 */
public record Discovery(List<SettingsSource> sources, Prober prober, InnerHosts inner) {
    public Discovery {
        sources = List.copyOf(sources);
    }

    /** One that goes wherever it is led. */
    public Discovery(List<SettingsSource> sources, Prober prober) {
        this(sources, prober, InnerHosts.IGNORED);
    }

    /**
     * Searches until nothing better can come, or the deadline of the question is over. An interrupt ends it at once
     * with what is known; the thread stays interrupted.
     *
     * @param progress told of every change, on the calling thread
     */
    public Discovered run(Question question, Consumer<Discovered> progress) {
        return new Search(sources, question, prober, inner, progress).run();
    }
}
