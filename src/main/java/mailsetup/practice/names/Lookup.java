package mailsetup.practice.names;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.xbill.DNS.CNAMERecord;
import org.xbill.DNS.Flags;
import org.xbill.DNS.Message;
import org.xbill.DNS.Name;
import org.xbill.DNS.Rcode;
import org.xbill.DNS.Record;
import org.xbill.DNS.Section;
import org.xbill.DNS.Type;

/**
 * Answers questions from records, through aliases (RFC 1034 section 4.3.2).
 *
 * @param failing names that are answered with SERVFAIL
 */
record Lookup(List<Record> records, Set<Name> failing) {
    private static final int MOST_ALIASES = 8;

    Message answer(Message query) {
        var answer = new Message(query.getHeader().getID());
        answer.getHeader().setFlag(Flags.QR);
        answer.getHeader().setFlag(Flags.RA);
        answer.addRecord(query.getQuestion(), Section.QUESTION);
        var name = query.getQuestion().getName();
        if (failing.contains(name)) {
            answer.getHeader().setRcode(Rcode.SERVFAIL);
        } else {
            var chain = chain(name, query.getQuestion().getType());
            chain.records.forEach(record -> answer.addRecord(record, Section.ANSWER));
            answer.getHeader().setRcode(chain.exists ? Rcode.NOERROR : Rcode.NXDOMAIN);
        }
        return answer;
    }

    Stream<Record> addresses(Name host) {
        return failing.contains(host)
                ? Stream.of()
                : Stream.of(Type.A, Type.AAAA).flatMap(type -> chain(host, type).records.stream()
                        .filter(record -> record.getType() == type));
    }

    /** What was found on the way, and whether the name at its end exists. */
    private record Chain(List<Record> records, boolean exists) {}

    private Chain chain(Name asked, int type) {
        var found = new ArrayList<Record>();
        var name = asked;
        for (int hops = 0; hops < MOST_ALIASES; hops++) {
            var here = at(name);
            here.stream().filter(record -> record.getType() == type).forEach(found::add);
            var alias = type == Type.CNAME ? Optional.<CNAMERecord>empty() : alias(here);
            if (alias.isEmpty()) {
                return new Chain(found, !here.isEmpty() || exists(name));
            }
            found.add(alias.get());
            name = alias.get().getTarget();
        }
        return new Chain(found, true);
    }

    private static Optional<CNAMERecord> alias(List<Record> here) {
        return here.stream().filter(CNAMERecord.class::isInstance).map(CNAMERecord.class::cast).findFirst();
    }

    /** Its own records, or those of the nearest wildcard under its name. */
    private List<Record> at(Name name) {
        return exists(name) ? named(name) : wild(name);
    }

    private List<Record> wild(Name name) {
        return IntStream.range(1, name.labels()).mapToObj(labels -> named(name.wild(labels)))
                .filter(found -> !found.isEmpty()).findFirst().orElse(List.of()).stream()
                .map(record -> Record.newRecord(name, record.getType(), record.getDClass(), record.getTTL(),
                        record.rdataToWireCanonical()))
                .toList();
    }

    private List<Record> named(Name name) {
        return records.stream().filter(record -> record.getName().equals(name)).toList();
    }

    /** A name exists, too, when there is something below it (RFC 8020). */
    private boolean exists(Name name) {
        return records.stream().map(Record::getName).anyMatch(other -> !other.isWild() && other.subdomain(name));
    }
}
