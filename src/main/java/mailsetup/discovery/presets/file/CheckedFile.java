package mailsetup.discovery.presets.file;

import java.util.List;

/**
 * What is to be said of one file of an organisation.
 *
 * @param problems with any of them the file is not used
 * @param notes what may be intended, but should be known
 */
public record CheckedFile(String name, List<Problem> problems, List<Problem> notes) {
    /** Whether the file is used. */
    public boolean good() {
        return problems.isEmpty();
    }
}
