package mailsetup.discovery.presets.file;

import java.util.Optional;
import java.util.stream.Stream;
import mailsetup.core.Keyword;

/** A word of a closed list, written as in JSON: {@code APP_PASSWORD} is {@code app-password}. */
final class Choice {
    private Choice() {}

    static <E extends Enum<E>> Optional<E> of(E[] all, String word) {
        return Stream.of(all).filter(one -> Keyword.of(one).equals(word))
                .findFirst();
    }
}
