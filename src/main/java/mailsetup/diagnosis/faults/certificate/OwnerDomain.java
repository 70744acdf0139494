package mailsetup.diagnosis.faults.certificate;

import java.util.List;
import java.util.Set;

/** The part of a host name that somebody registered, by rule of thumb: good enough to order guesses, not to trust. */
final class OwnerDomain {
    /** Second levels under which countries such as Japan register names. */
    private static final Set<String> KINDS = Set.of("ac", "ad", "co", "com", "ed", "edu", "go", "gov", "gr", "lg", "ne",
            "net", "or", "org");

    private OwnerDomain() {}

    /** For example {@code example.co.jp} of {@code mail.example.co.jp}. */
    static String of(String name) {
        var labels = List.of(name.split("\\."));
        int size = labels.size();
        boolean byKind = size > 2 && labels.getLast().length() == 2 && KINDS.contains(labels.get(size - 2));
        return String.join(".", labels.subList(Math.max(0, size - (byKind ? 3 : 2)), size));
    }
}
