package mailsetup.diagnosis;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.function.BiFunction;
import java.util.function.ToIntBiFunction;
import java.util.stream.Stream;
import mailsetup.core.Message;
import mailsetup.core.ServerSettings;

/**
 * Asks every check and puts the answers in order: what the person named first, then the surest, what a tested change
 * mends, the lowest rung, and the order of the list. A check that breaks is left out, because diagnosing must never make
 * things worse.
 *
 * @param <S> what was seen
 * @param checks in the order in which equally sure answers are given
 * @param weigh how far each answer can be believed beside the others
 * @param ruledOut what a cause is not, beside what its own check says
 * @param distance of whoever named the server that a cause is about, nearest first
 */
public record Diagnostician<S>(List<? extends FaultCheck<S>> checks,
        BiFunction<S, List<Diagnosis>, List<Diagnosis>> weigh, RuledOut<S> ruledOut,
        ToIntBiFunction<S, Diagnosis> distance) {
    /** More lines of what it is not are read by nobody. */
    private static final int MOST_RULED_OUT = 4;

    public Diagnostician {
        checks = List.copyOf(checks);
    }

    /** One for which it does not matter who named a server. */
    public Diagnostician(List<? extends FaultCheck<S>> checks,
            BiFunction<S, List<Diagnosis>, List<Diagnosis>> weigh, RuledOut<S> ruledOut) {
        this(checks, weigh, ruledOut, (_, _) -> 0);
    }

    /** One that asks about servers. */
    public static Diagnostician<Case> of(List<? extends FaultCheck<Case>> checks) {
        return new Diagnostician<>(checks, Earned::weigh, RuledOutByCase::lines,
                (c, d) -> d.servers().stream().mapToInt(c.named()::distance).min().orElse(0));
    }

    /** The causes, foremost first; empty when nothing is wrong. */
    public List<Diagnosis> diagnose(S seen) {
        var all = weigh.apply(seen, checks.stream().flatMap(check -> ask(check, seen)).toList());
        var audible = all.stream().filter(d -> !silenced(d, all)).toList();
        return merged(audible).stream().map(d -> withRuledOut(seen, d))
                .sorted(Comparator.comparingInt((Diagnosis d) -> distance.applyAsInt(seen, d))
                        .thenComparing(Diagnosis::sureness).thenComparing(d -> d.changes().isEmpty())
                        .thenComparing(Diagnosis::rung))
                .toList();
    }

    /** Its own lines stand first. */
    private Diagnosis withRuledOut(S seen, Diagnosis d) {
        return d.not(Stream.concat(d.ruledOut().stream(), ruledOut.lines(seen, d)).distinct().limit(MOST_RULED_OUT)
                .toArray(Message[]::new));
    }

    private Stream<Diagnosis> ask(FaultCheck<S> check, S seen) {
        try {
            return check.examine(seen).stream();
        } catch (RuntimeException _) {
            return Stream.of();
        }
    }

    /**
     * A proven cause on a lower rung, or on the same one where this is only a guess, silences it on its servers. What
     * goes wrong in a move stands side by side.
     */
    private static boolean silenced(Diagnosis guess, List<Diagnosis> all) {
        return guess.servers().stream().allMatch(server -> all.stream().anyMatch(d -> silences(d, guess, server)));
    }

    private static boolean silences(Diagnosis proven, Diagnosis guess, ServerSettings server) {
        int steps = proven.rung().compareTo(guess.rung());
        return proven.sureness() == Sureness.PROVEN && proven.rung() != Rung.MIGRATION
                && proven.servers().contains(server)
                && (steps < 0 || (steps == 0 && guess.sureness() != Sureness.PROVEN));
    }

    /** Two servers that fail for one reason are one diagnosis. */
    private static List<Diagnosis> merged(List<Diagnosis> all) {
        var causes = new LinkedHashMap<List<Object>, Diagnosis>();
        for (var one : all) {
            causes.merge(SameCause.key(one), one, Diagnosis::and);
        }
        return new ArrayList<>(causes.values());
    }
}
