package mailsetup.assistant.migration;

import java.util.ArrayDeque;
import java.util.HashSet;
import java.util.List;
import java.util.stream.Stream;
import mailsetup.core.AddressBlock;

/** Whether the record of a domain lets servers at these addresses send, as far as the leads tell. */
public record SpfCover(Leads leads, String domain) {
    /** What comes of it. */
    public enum Answer {
        /** One of the addresses may send. */
        COVERED,
        /** None of them may. */
        LACKING,
        /** There is no record, or not all of it could be read. */
        UNKNOWN
    }

    /** The answer for a server at these addresses. */
    public Answer of(List<String> addresses) {
        var own = Spf.among(leads.now(Source.SPF, domain));
        if (own.isEmpty() || addresses.isEmpty()) {
            return Answer.UNKNOWN;
        }
        var waiting = new ArrayDeque<>(List.of(domain));
        var seen = new HashSet<String>();
        boolean open = !own.get().closes();
        while (!waiting.isEmpty()) {
            var next = waiting.poll();
            var spf = Spf.among(leads.now(Source.SPF, next));
            if (!seen.add(next) || spf.isEmpty()) {
                open |= spf.isEmpty();
                continue;
            }
            if (addresses.stream().anyMatch(address -> names(spf.get(), next, address))) {
                return Answer.COVERED;
            }
            open |= spf.get().isOpen();
            waiting.addAll(spf.get().includes());
        }
        return open ? Answer.UNKNOWN : Answer.LACKING;
    }

    private boolean names(Spf spf, String of, String address) {
        var hosts = Stream.concat(spf.hosts(of).stream(),
                spf.exchangers(of).stream().flatMap(from -> leads.now(Source.MX, from).stream()));
        return spf.blocks().flatMap(block -> AddressBlock.of(block).stream()).anyMatch(block -> block.holds(address))
                || hosts.anyMatch(host -> leads.current(host).contains(address));
    }
}
