package mailsetup.practice.certificate;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.regex.Pattern;

/**
 * What a server's certificate is to say.
 *
 * @param names host names, {@code *.} names and numeric addresses, at least one; the first is the subject too
 * @param from when it becomes valid, to the second
 * @param days how long it stays valid, 1 or more
 * @param named whether it lists its names; old ones do not (RFC 9525 section 2)
 */
public record Leaf(List<String> names, Instant from, int days, KeyKind key, boolean named) {
    private static final Pattern NAME = Pattern.compile("(\\*\\.)?[A-Za-z0-9._:-]+");
    private static final int USUAL_DAYS = 90;

    /**
     * Validates.
     *
     * @throws IllegalArgumentException when there is no name, or one of other letters
     */
    public Leaf {
        names = List.copyOf(names);
        if (names.isEmpty() || !names.stream().allMatch(name -> NAME.matcher(name).matches())) {
            throw new IllegalArgumentException("not names for a certificate");
        }
    }

    /** A certificate in order: valid since yesterday, for three months. */
    public static Leaf forNames(String... names) {
        return new Leaf(List.of(names), Instant.now().minus(Duration.ofDays(1)), USUAL_DAYS, KeyKind.EC_256, true);
    }

    /** The same for another time. */
    public Leaf valid(Instant start, int forDays) {
        return new Leaf(names, start, forDays, key, named);
    }

    /** The same, but valid since that many days. */
    public Leaf since(int daysAgo) {
        return valid(Instant.now().minus(Duration.ofDays(daysAgo)), USUAL_DAYS);
    }

    /** The same, but it ended ten days ago. */
    public Leaf expired() {
        return valid(Instant.now().minus(Duration.ofDays(USUAL_DAYS + 10L)), USUAL_DAYS);
    }

    /** The same, but it begins in ten days. */
    public Leaf notYetValid() {
        return valid(Instant.now().plus(Duration.ofDays(10)), USUAL_DAYS);
    }

    /** The same with another kind of key. */
    public Leaf with(KeyKind kind) {
        return new Leaf(names, from, days, kind, named);
    }

    /** The same with its first name as the subject alone. */
    public Leaf withoutNames() {
        return new Leaf(names, from, days, key, false);
    }
}
