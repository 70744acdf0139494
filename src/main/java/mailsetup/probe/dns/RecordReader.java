package mailsetup.probe.dns;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import mailsetup.core.Hostname;
import org.xbill.DNS.AAAARecord;
import org.xbill.DNS.ARecord;
import org.xbill.DNS.CNAMERecord;
import org.xbill.DNS.MXRecord;
import org.xbill.DNS.NSRecord;
import org.xbill.DNS.Name;
import org.xbill.DNS.Record;
import org.xbill.DNS.SRVRecord;
import org.xbill.DNS.TXTRecord;

/** From a record of the library to ours; empty where its content cannot be right. */
final class RecordReader {
    private RecordReader() {}

    static Optional<DnsRecord> read(Record record) {
        var ttl = Duration.ofSeconds(record.getTTL());
        return switch (record) {
            case ARecord a -> Optional.of(new DnsRecord.Address(a.getAddress(), ttl));
            case AAAARecord a -> Optional.of(new DnsRecord.Address(a.getAddress(), ttl));
            case MXRecord mx -> host(mx.getTarget()).map(to -> new DnsRecord.Mx(mx.getPriority(), to, ttl));
            case SRVRecord srv -> host(srv.getTarget())
                    .map(to -> new DnsRecord.Srv(srv.getPriority(), srv.getWeight(), srv.getPort(), to, ttl));
            case TXTRecord txt -> Optional.of(new DnsRecord.Txt(joined(txt.getStringsAsByteArrays()), ttl));
            case NSRecord ns -> host(ns.getTarget()).flatMap(Function.identity()).map(h -> new DnsRecord.Ns(h, ttl));
            case CNAMERecord alias -> name(alias.getTarget()).map(target -> new DnsRecord.Alias(target, ttl));
            default -> Optional.empty();
        };
    }

    static Optional<DnsName> name(Name name) {
        try {
            return Optional.of(new DnsName(name.toString(true).toLowerCase(Locale.ROOT)));
        } catch (IllegalArgumentException _) {
            return Optional.empty();
        }
    }

    /** The inner one is empty for the root, which stands for "none"; the outer one for what is no host name. */
    private static Optional<Optional<Hostname>> host(Name name) {
        if (name.equals(Name.root)) {
            return Optional.of(Optional.empty());
        }
        try {
            return Optional.of(Optional.of(new Hostname(name.toString(true).toLowerCase(Locale.ROOT))));
        } catch (IllegalArgumentException _) {
            return Optional.empty();
        }
    }

    private static String joined(List<byte[]> strings) {
        var all = new ByteArrayOutputStream();
        strings.forEach(all::writeBytes);
        return all.toString(StandardCharsets.UTF_8);
    }
}
