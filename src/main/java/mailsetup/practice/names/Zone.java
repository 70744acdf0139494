package mailsetup.practice.names;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.xbill.DNS.AAAARecord;
import org.xbill.DNS.ARecord;
import org.xbill.DNS.Master;
import org.xbill.DNS.Name;
import org.xbill.DNS.Record;
import org.xbill.DNS.TextParseException;

/**
 * What the name system of the lab holds, written as in a zone file (RFC 1035 section 5); names in full, with the dot at
 * the end. {@code *.} answers every name that nobody has, as resolvers do that invent answers. Every method makes a zone
 * of its own.
 */
public final class Zone {
    /** Nothing. */
    public static final Zone EMPTY = new Zone(List.of(), Set.of());

    private static final long TTL = 300;

    private final List<Record> records;
    private final Set<Name> failing;

    private Zone(List<Record> records, Set<Name> failing) {
        this.records = List.copyOf(records);
        this.failing = Set.copyOf(failing);
    }

    /** The same with more lines. */
    public Zone with(String... lines) {
        return with(read(String.join("\n", lines)));
    }

    /** The same with what another zone holds. */
    public Zone and(Zone other) {
        var broken = new HashSet<>(failing);
        broken.addAll(other.failing);
        return new Zone(with(other.records).records, broken);
    }

    /** The same with addresses of a host. */
    public Zone host(String host, String... addresses) {
        return with(
                Stream.of(addresses).map(address -> host + ". " + (address.contains(":") ? "AAAA " : "A ") + address)
                        .toArray(String[]::new));
    }

    /** The same without a name. */
    public Zone without(String host) {
        var gone = name(host);
        return new Zone(records.stream().filter(record -> !record.getName().equals(gone)).toList(), failing);
    }

    /** The same, but the name servers that should know the name do not manage to answer. */
    public Zone failing(String host) {
        var more = new HashSet<>(failing);
        more.add(name(host));
        return new Zone(records, more);
    }

    /** All addresses of the host, through its aliases; empty where there are none. */
    public List<InetAddress> addresses(String host) {
        return new Lookup(records, failing).addresses(name(host)).map(record -> switch (record) {
            case ARecord four -> four.getAddress();
            case AAAARecord six -> six.getAddress();
            default -> throw new IllegalStateException("no address");
        }).toList();
    }

    /** How questions are answered from it. */
    Lookup lookup() {
        return new Lookup(records, failing);
    }

    private Zone with(List<Record> more) {
        var all = new ArrayList<>(records);
        all.addAll(more);
        return new Zone(all, failing);
    }

    private static List<Record> read(String text) {
        try (var lines = new Master(new ByteArrayInputStream(text.getBytes(StandardCharsets.US_ASCII)), Name.root,
                TTL)) {
            var all = new ArrayList<Record>();
            for (var record = lines.nextRecord(); record != null; record = lines.nextRecord()) {
                all.add(record);
            }
            return all;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Name name(String host) {
        try {
            return Name.fromString(host, Name.root);
        } catch (TextParseException e) {
            throw new IllegalArgumentException(e);
        }
    }
}
