package mailsetup;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/** The folder of {@code --organisation}, which window and command line both know, wherever it stands. */
final class OrganisationOption {
    private static final String OPTION = "--organisation";
    private static final String JOINED = OPTION + "=";

    private OrganisationOption() {}

    static Optional<String> in(List<String> typed) {
        return IntStream.range(0, typed.size()).filter(i -> isFolder(typed, i)).mapToObj(typed::get)
                .map(arg -> arg.startsWith(JOINED) ? arg.substring(JOINED.length()) : arg).findFirst();
    }

    /** What else was typed. An option without a folder stays, so that the command line can say what is missing. */
    static List<String> without(List<String> typed) {
        return IntStream.range(0, typed.size())
                .filter(i -> !isFolder(typed, i) && !(i + 1 < typed.size() && isPair(typed, i + 1)))
                .mapToObj(typed::get).toList();
    }

    private static boolean isFolder(List<String> typed, int i) {
        return typed.get(i).startsWith(JOINED) || isPair(typed, i);
    }

    /** Whether it stands behind the option. */
    private static boolean isPair(List<String> typed, int i) {
        return i > 0 && typed.get(i - 1).equals(OPTION);
    }
}
