package mailsetup.realservers;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import mailsetup.core.Protocol;

/** What the servers say of their visitors: IMAP, POP3 and SMTP, in this order. */
record Traffic(List<Integer> connections, List<Integer> passwords) {
    /** All since they were started. */
    static Traffic at(MailHost host) {
        return new Traffic(Stream.of(Protocol.values()).map(host::connections).toList(),
                Stream.of(Protocol.values()).map(host::passwords).toList());
    }

    /** What came between. */
    Traffic since(Traffic earlier) {
        return new Traffic(minus(connections, earlier.connections), minus(passwords, earlier.passwords));
    }

    private static List<Integer> minus(List<Integer> now, List<Integer> before) {
        return IntStream.range(0, now.size()).mapToObj(i -> now.get(i) - before.get(i)).toList();
    }
}
