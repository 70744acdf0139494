package mailsetup;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * The name server of {@code --dns}, for the look-ups that the JDK does by itself: its HTTP client takes no resolver.
 * The JDK chooses how it looks names up once, before the first time, so this comes before everything else.
 */
final class NameServer {
    private static final String OPTION = "--dns";

    private NameServer() {}

    static Optional<String> inTheseArguments(List<String> typed) {
        var apart = IntStream.range(1, typed.size()).filter(i -> typed.get(i - 1).equals(OPTION)).mapToObj(typed::get);
        var joined = typed.stream().filter(arg -> arg.startsWith(OPTION + "="))
                .map(arg -> arg.substring(OPTION.length() + 1));
        return Stream.concat(apart, joined).findFirst();
    }

    /** Sets what dnsjava's provider for the JDK reads; whether the text is an address is judged later, by its reader. */
    static void useForEverything(String server) {
        System.setProperty("org.dnsjava.spi.enable", "true");
        System.setProperty("dns.server", server);
    }
}
