package mailsetup.support.mailreport;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import mailsetup.core.network.NumericAddress;

/**
 * Numeric addresses in texts, also as names of internet lines write them ({@code p203-0-113-7.example.jp}). Whatever
 * address is not that of a server is taken for one's own: nobody but the server can tell how the own network looks from outside.
 *
 * @param servers addresses that may be seen
 * @param own addresses that may not, even where a server has the same
 */
record Addresses(Set<NumericAddress> servers, Set<NumericAddress> own) {
    private static final Pattern DOTTED = Pattern
            .compile("(?<![0-9]|[0-9][.])[0-9]{1,3}(?:[.][0-9]{1,3}){3}(?![0-9]|[.][0-9])");
    private static final Pattern JOINED = Pattern
            .compile("(?<![0-9])(?=([0-9]{1,3}([_x-])[0-9]{1,3}\\2[0-9]{1,3}\\2[0-9]{1,3})(?![0-9]))");
    private static final Pattern COLONS = Pattern.compile(
            "(?<![0-9A-Fa-f])[0-9A-Fa-f]{0,4}(?::[0-9A-Fa-f]{0,4}){2,8}(?:[.][0-9]{1,3}){0,3}(?![0-9A-Fa-f:])");
    private static final Pattern HYPHENS = Pattern
            .compile("(?<![0-9A-Fa-f-])[0-9A-Fa-f]{1,4}(?:-{1,2}[0-9A-Fa-f]{1,4}){2,7}(?![0-9A-Za-z-])");
    private static final Pattern NIBBLES = Pattern.compile("(?<![0-9A-Za-z])(?:[0-9A-Fa-f][.]){31}[0-9A-Fa-f]");

    /** No address has fewer than two of these. */
    private static final String SEPARATORS = ".:-_x";

    Addresses {
        servers = Set.copyOf(servers);
        own = Set.copyOf(own);
    }

    /** A place in a text, and the address there. */
    record Place(int from, int to, NumericAddress address) {}

    /** Every place that holds an address which may not be seen. */
    List<Place> in(String text) {
        var places = new ArrayList<Place>();
        if (text.chars().filter(c -> SEPARATORS.indexOf(c) >= 0).limit(2).count() < 2) {
            return places;
        }
        add(places, DOTTED, text, 0, Addresses::four);
        add(places, JOINED, text, 1, Addresses::four);
        if (text.indexOf(':') >= 0) {
            add(places, COLONS, text, 0, Addresses::six);
        }
        add(places, HYPHENS, text, 0, hyphens -> NumericAddress.of(hyphens.replace('-', ':')));
        add(places, NIBBLES, text, 0, Addresses::nibbles);
        return places;
    }

    /** The other ways to write one's own addresses, which no pattern would tell from any number. */
    List<Word> words() {
        return own.stream().flatMap(address -> forms(address).stream()).map(Word::name).toList();
    }

    /** The same, which also knows the addresses that stand in the texts for one's own. */
    Addresses knowing(Stream<String> texts) {
        var all = new HashSet<>(own);
        texts.forEach(text -> in(text).forEach(place -> all.add(place.address())));
        return new Addresses(servers, all);
    }

    private void add(List<Place> places, Pattern pattern, String text, int group,
            Function<String, Optional<NumericAddress>> reader) {
        Matcher found = pattern.matcher(text);
        while (found.find()) {
            int from = found.start(group);
            int to = found.end(group);
            reader.apply(text.substring(from, to)).filter(this::isPrivate)
                    .ifPresent(address -> places.add(new Place(from, to, address)));
        }
    }

    private boolean isPrivate(NumericAddress address) {
        return !address.special() && (own.contains(address) || !servers.contains(address));
    }

    /** Zeros in front are no octal numbers here. */
    private static Optional<NumericAddress> four(String numbers) {
        var parts = Stream.of(numbers.split("[^0-9]", -1)).map(Integer::parseInt).toList();
        return parts.stream().allMatch(part -> part < 256)
                ? NumericAddress.of(parts.stream().map(Object::toString).collect(Collectors.joining(".")))
                : Optional.empty();
    }

    /** A single colon at either end belongs to the sentence. */
    private static Optional<NumericAddress> six(String text) {
        return NumericAddress.of(text.replaceAll("^:(?!:)|(?<!:):$", ""));
    }

    /** As reverse look-ups write it (RFC 3596 section 2.5). */
    private static Optional<NumericAddress> nibbles(String text) {
        var digits = new StringBuilder(text.replace(".", "")).reverse().toString();
        return NumericAddress.of(digits.replaceAll("(.{4})(?!$)", "$1:"));
    }

    private static List<String> forms(NumericAddress address) {
        return address.isIpv6() ? six(address.text().split(":", -1)) : four(address.text().split("[.]", -1));
    }

    private static List<String> four(String[] parts) {
        var numbers = Stream.of(parts).map(Integer::parseInt).toList();
        long value = numbers.stream().mapToLong(part -> part).reduce(0, (all, part) -> all * 256 + part);
        return List.of(String.join(".", parts), String.join(".", List.of(parts).reversed()),
                numbers.stream().map("%02x"::formatted).collect(Collectors.joining()), Long.toString(value),
                numbers.stream().map("%03d"::formatted).collect(Collectors.joining()));
    }

    private static List<String> six(String[] groups) {
        return List.of(String.join(":", groups), String.join("-", groups),
                Stream.of(groups).map(group -> "0".repeat(4 - group.length()) + group).collect(Collectors.joining()));
    }
}
