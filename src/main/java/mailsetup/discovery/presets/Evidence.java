package mailsetup.discovery.presets;

import java.time.YearMonth;
import java.util.List;

/**
 * Why a preset can be believed.
 *
 * @param sources who published the settings; at least one
 * @param checked when the sources were last compared; nobody signed in anywhere for it
 */
public record Evidence(List<String> sources, YearMonth checked, Confidence confidence) {
    public Evidence {
        sources = List.copyOf(sources);
    }

    /**
     * Of a public list.
     *
     * @param revision its day, as in {@code 2026-03-12}
     */
    public static Evidence ofList(String revision) {
        var month = revision.matches("\\d{4}-(0[1-9]|1[0-2]).*")
                ? YearMonth.parse(revision.substring(0, 7))
                : YearMonth.of(2000, 1);
        return new Evidence(List.of("ISPDB, " + revision), month, Confidence.MEDIUM);
    }

    /** How sure the settings are. */
    public enum Confidence {
        /** Two independent sources agree, or a page of the provider was read. */
        HIGH,
        /** One good source. */
        MEDIUM,
        /** One weak source, or no server names at all. */
        LOW
    }
}
