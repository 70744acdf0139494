package mailsetup.probe.dns;

import java.util.List;
import java.util.stream.Stream;

/** What came of a question. */
public sealed interface DnsAnswer {
    /**
     * Records of the type that was asked for.
     *
     * @param records at least one, in the order of the answer
     * @param aliases the names through which the answer led, in order, without the one asked for; usually empty
     */
    record Found(List<DnsRecord> records, List<DnsName> aliases) implements DnsAnswer {
        public Found {
            records = List.copyOf(records);
            aliases = List.copyOf(aliases);
        }
    }

    /** The name exists, but has no record of this type that could be used. */
    record NoData() implements DnsAnswer {}

    /** The name does not exist (NXDOMAIN), and nothing below it (RFC 8020). */
    record NoSuchName() implements DnsAnswer {}

    /**
     * A server answered that it could not or would not find out.
     *
     * @param rcode the word for its response code: "SERVFAIL", "REFUSED"; "GARBLED" where the answer made no sense
     */
    record ServerFailed(String rcode) implements DnsAnswer {}

    /** No answer in time, or the question was cancelled, or no server is reachable. */
    record NoReply() implements DnsAnswer {}

    /** The records of one kind; empty when nothing was found. */
    default <R extends DnsRecord> Stream<R> all(Class<R> kind) {
        return this instanceof Found(var records, _)
                ? records.stream().filter(kind::isInstance).map(kind::cast)
                : Stream.of();
    }
}
