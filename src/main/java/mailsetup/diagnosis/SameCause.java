package mailsetup.diagnosis;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import mailsetup.core.ServerSettings;

/**
 * When two diagnoses are one: the same fault, as sure, with the same facts but for what each server is called. A cause
 * that several servers share is told once, with all of them.
 */
final class SameCause {
    private SameCause() {}

    /** Equal for diagnoses that are one. */
    static List<Object> key(Diagnosis d) {
        var server = d.servers().getFirst();
        return List.of(d.id(), d.sureness(), d.facts().stream().map(fact -> neutral(fact, server)).toList(),
                d.changes().isEmpty());
    }

    /** Facts that differ become a list in their place. */
    static List<Object> joined(List<Object> first, List<Object> second) {
        return IntStream.range(0, first.size()).mapToObj(i -> both(first.get(i), second.get(i))).toList();
    }

    private static Object both(Object first, Object second) {
        var all = new ArrayList<Object>(each(first));
        each(second).stream().filter(value -> !all.contains(value)).forEach(all::add);
        return all.size() == 1 ? all.getFirst() : all;
    }

    private static Collection<?> each(Object fact) {
        return fact instanceof Collection<?> several ? several : List.of(fact);
    }

    private static Object neutral(Object fact, ServerSettings server) {
        var endpoint = server.endpoint();
        return Stream.of(endpoint.host().ascii(), Words.said(endpoint.host().ascii()),
                Integer.toString(endpoint.port()), endpoint.protocol()).anyMatch(own -> Objects.equals(own, fact))
                        ? "its own"
                        : fact;
    }
}
