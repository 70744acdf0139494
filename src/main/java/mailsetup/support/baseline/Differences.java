package mailsetup.support.baseline;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import mailsetup.core.Keyword;
import mailsetup.support.baseline.Difference.Kind;

/** Compares one server then and now. What was not seen on both days is not compared. */
record Differences(KnownServer was, KnownServer now) {
    /** What lists the ways to log in: AUTH (SMTP), AUTH= (IMAP), SASL (POP). */
    private static final Set<String> LOGIN = Set.of("AUTH", "SASL");

    List<Difference> all() {
        var all = new ArrayList<Difference>();
        text(all, Kind.HOST, server -> server.endpoint().host().ascii());
        if (Networks.moved(was.addresses(), now.addresses())) {
            all.add(difference(Kind.ADDRESS, joined(was.addresses()), joined(now.addresses())));
        }
        certificate(all);
        lost(all, Kind.LOGIN_METHOD, Differences::methods);
        lost(all, Kind.CAPABILITY, Differences::words);
        text(all, Kind.MODE, server -> Keyword.of(server.endpoint().security()));
        text(all, Kind.PORT, server -> Integer.toString(server.endpoint().port()));
        text(all, Kind.MAILBOX, server -> server.uidValidity().stream().mapToObj(Long::toString)
                .collect(Collectors.joining()));
        text(all, Kind.SOFTWARE, KnownServer::software);
        return all;
    }

    private void certificate(List<Difference> all) {
        if (was.chain().isEmpty() || now.chain().isEmpty()) {
            return;
        }
        int before = all.size();
        text(all, Kind.ISSUER, server -> server.chain().getFirst().authority());
        text(all, Kind.KEY, server -> server.chain().getFirst().key());
        if (all.size() == before) {
            text(all, Kind.RENEWED, server -> server.chain().getFirst().sha256());
        }
    }

    private void text(List<Difference> all, Kind kind, Function<KnownServer, String> part) {
        var then = part.apply(was);
        var today = part.apply(now);
        if (!then.isEmpty() && !today.isEmpty() && !then.equals(today)) {
            all.add(difference(kind, then, today));
        }
    }

    private void lost(List<Difference> all, Kind kind, Function<KnownServer, Set<String>> part) {
        // Before and after the switch to encryption, and by its way, servers offer different things.
        boolean comparable = !was.capabilities().isEmpty() && !now.capabilities().isEmpty()
                && was.endpoint().security() == now.endpoint().security();
        if (comparable) {
            var gone = new TreeSet<>(part.apply(was));
            gone.removeAll(part.apply(now));
            if (!gone.isEmpty()) {
                all.add(difference(kind, joined(gone), ""));
            }
        }
    }

    private static Set<String> methods(KnownServer server) {
        return server.capabilities().stream().map(Differences::pieces)
                .filter(pieces -> LOGIN.contains(pieces.getFirst())).flatMap(pieces -> pieces.stream().skip(1))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Set<String> words(KnownServer server) {
        return server.capabilities().stream().map(Differences::pieces).map(List::getFirst)
                .filter(word -> !word.isEmpty() && !LOGIN.contains(word))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static List<String> pieces(String capability) {
        return Stream.of(capability.toUpperCase(Locale.ROOT).split("[ =]+", -1)).toList();
    }

    private static String joined(Collection<String> all) {
        return String.join(", ", all);
    }

    private Difference difference(Kind kind, String then, String today) {
        return new Difference(kind, was.endpoint().protocol(), then, today);
    }
}
