package mailsetup.support.guide;

import java.util.Optional;

/**
 * A section of a chapter.
 *
 * @param section its id, the same in every language; empty for the beginning of the chapter
 */
public record Place(Chapter chapter, String section) {
    private static final String FILE = ".md";

    /** What the guide says of a fault. */
    public static Place ofFault(String fault) {
        return new Place(Chapter.DIAGNOSES, fault);
    }

    /** Where a link in that chapter leads, for example {@code privacy.md#names}; empty if that is outside the guide. */
    static Optional<Place> ofLink(String target, Chapter from) {
        int hash = target.indexOf('#');
        var file = hash < 0 ? target : target.substring(0, hash);
        var section = hash < 0 ? "" : target.substring(hash + 1);
        if (file.isEmpty()) {
            return Optional.of(new Place(from, section));
        }
        return file.endsWith(FILE)
                ? Chapter.find(file.substring(0, file.length() - FILE.length()))
                        .map(chapter -> new Place(chapter, section))
                : Optional.empty();
    }
}
