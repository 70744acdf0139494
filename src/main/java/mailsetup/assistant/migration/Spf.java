package mailsetup.assistant.migration;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Who may send for a domain, as its record says (RFC 7208 section 4.6).
 *
 * @param terms in order, lower case, without the version
 */
public record Spf(List<String> terms) {
    /** Evaluating may take this many questions to the name system (RFC 7208 section 4.6.4). */
    public static final int MOST_LOOKUPS = 10;
    private static final int MOST_TERMS = 60;

    public Spf {
        terms = List.copyOf(terms);
    }

    /** The record among these texts; empty for none. */
    public static Optional<Spf> among(List<String> texts) {
        return texts.stream().filter(text -> text.toLowerCase(Locale.ROOT).matches("v=spf1( .*)?")).findFirst()
                .map(text -> new Spf(Arrays.stream(text.toLowerCase(Locale.ROOT).strip().split(" +")).skip(1)
                        .limit(MOST_TERMS).toList()));
    }

    /** The blocks it names itself. */
    public Stream<String> blocks() {
        return values("ip4:", "ip6:");
    }

    /** Other domains whose records count, too. */
    public List<String> includes() {
        return values("include:", "redirect=").toList();
    }

    /** Names whose addresses count; the domain itself where none is written. */
    public List<String> hosts(String domain) {
        return named("a", domain);
    }

    /** Domains whose mail exchangers count. */
    public List<String> exchangers(String domain) {
        return named("mx", domain);
    }

    /** Whether it says something about everybody else, so that who is not named is not wanted. */
    public boolean closes() {
        return terms.stream().anyMatch(term -> term.equals("-all") || term.equals("~all"))
                || terms.stream().anyMatch(term -> term.startsWith("redirect="));
    }

    /** Whether it has terms that cannot be judged from outside of a delivery: macros, exists, ptr. */
    public boolean isOpen() {
        return terms.stream().map(Spf::plain)
                .anyMatch(term -> term.contains("%") || term.startsWith("exists:") || term.startsWith("ptr"));
    }

    private Stream<String> values(String... beginnings) {
        return terms.stream().filter(term -> !term.startsWith("-")).map(Spf::plain)
                .flatMap(term -> Stream.of(beginnings).filter(term::startsWith)
                        .map(beginning -> term.substring(beginning.length())));
    }

    private List<String> named(String mechanism, String domain) {
        return terms.stream().filter(term -> !term.startsWith("-")).map(Spf::plain)
                .map(term -> term.replaceFirst("/.*", ""))
                .filter(term -> term.equals(mechanism) || term.startsWith(mechanism + ":"))
                .map(term -> term.equals(mechanism) ? domain : term.substring(mechanism.length() + 1)).toList();
    }

    private static String plain(String term) {
        return term.replaceFirst("^[+?~-]", "");
    }
}
