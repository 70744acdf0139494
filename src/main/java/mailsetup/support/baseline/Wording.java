package mailsetup.support.baseline;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SequencedMap;
import java.util.stream.Collectors;
import mailsetup.core.Keyword;
import mailsetup.core.Message;
import mailsetup.core.Protocol;
import mailsetup.core.Security;
import mailsetup.probe.ProbeTexts;
import mailsetup.support.baseline.Difference.Kind;

/** Puts what changed into words. What changed in the same way on several servers is said once. */
record Wording(Since since) {
    /** What decides whether two differences are told as one. */
    private record Clause(Kind kind, String was, String now) {
        static Clause of(Difference difference) {
            // Addresses and fingerprints differ for each server and tell nobody anything in a sentence.
            boolean named = difference.kind() != Kind.ADDRESS && difference.kind() != Kind.RENEWED
                    && difference.kind() != Kind.MAILBOX;
            return new Clause(difference.kind(), named ? difference.was() : "", named ? difference.now() : "");
        }
    }

    Message sentence() {
        var clauses = clauses();
        return switch (clauses.size()) {
            case 0 -> Message.of(since.complete() ? "baseline.same" : "baseline.same-partly", since.taken());
            case 1 -> Message.of("baseline.since.one", since.taken(), clauses.getFirst());
            case 2 -> Message.of("baseline.since.two", since.taken(), clauses.getFirst(), clauses.getLast());
            default -> Message.of("baseline.since.more", since.taken(), clauses.get(0), clauses.get(1),
                    clauses.size() - 2);
        };
    }

    static Message detail(Difference difference) {
        return difference.now().isEmpty()
                ? Message.of("baseline.detail.gone", difference.protocol(), name(difference), difference.was())
                : Message.of("baseline.detail", difference.protocol(), name(difference), difference.was(),
                        difference.now());
    }

    private List<Message> clauses() {
        SequencedMap<Clause, List<Protocol>> all = since.differences().stream().collect(Collectors.groupingBy(
                Clause::of, LinkedHashMap::new,
                Collectors.mapping(Difference::protocol, Collectors.toList())));
        return all.entrySet().stream().map(Wording::clause).toList();
    }

    private static Message clause(Map.Entry<Clause, List<Protocol>> entry) {
        var clause = entry.getKey();
        return Message.of("baseline.changed." + Keyword.of(clause.kind()), servers(entry.getValue()),
                value(clause.kind(), clause.was()), value(clause.kind(), clause.now()));
    }

    private static Message servers(List<Protocol> protocols) {
        return switch (protocols.size()) {
            case 1 -> Message.of("baseline.servers.one", protocols.getFirst());
            case 2 -> Message.of("baseline.servers.two", protocols.getFirst(), protocols.getLast());
            default -> Message.of("baseline.servers.all");
        };
    }

    private static Object value(Kind kind, String value) {
        return kind == Kind.MODE ? ProbeTexts.security(Security.valueOf(value.toUpperCase(Locale.ROOT))) : value;
    }

    private static Message name(Difference difference) {
        return Message.of("baseline.kind." + Keyword.of(difference.kind()));
    }
}
