package mailsetup.testkit;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;

/** Scripted servers behind a login that passed: an empty mailbox, and a submission that takes any envelope. */
public final class Open {
    private Open() {}

    /** Answers every command of IMAP with a yes, but for those that begin with these words. */
    public static Function<String, Optional<List<String>>> imap(String refused, String... refusal) {
        return line -> {
            var command = line.substring(line.indexOf(' ') + 1).toUpperCase(Locale.ROOT);
            if (!refused.isEmpty() && command.startsWith(refused)) {
                return Optional.of(List.of(refusal));
            }
            return Optional.of(command.startsWith("EXAMINE")
                    ? List.of("* 0 EXISTS", "$tag OK [READ-ONLY] opened")
                    : List.of("$tag OK done"));
        };
    }

    /** The same with nothing refused. */
    public static Function<String, Optional<List<String>>> imap() {
        return imap("");
    }

    /** An empty maildrop. */
    public static Function<String, Optional<List<String>>> pop() {
        return line -> Optional.of(List.of(line.startsWith("STAT") ? "+OK 0 0" : "+OK"));
    }

    /** Takes any envelope. */
    public static Function<String, Optional<List<String>>> smtp() {
        return _ -> Optional.of(List.of("250 2.0.0 fine"));
    }
}
