package mailsetup.support.batch;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * All outcomes, grouped by cause.
 *
 * @param groups the largest first
 * @param waiting addresses of accounts that are not done yet
 */
public record Findings(List<Group> groups, List<String> waiting) {
    public Findings {
        groups = List.copyOf(groups);
        waiting = List.copyOf(waiting);
    }

    /**
     * Accounts for which the same is true.
     *
     * @param fault empty where nobody knows the cause, there is none, or the login was interrupted
     */
    public record Group(Outcome.Status status, String fault, List<Outcome> outcomes) {
        public Group {
            outcomes = List.copyOf(outcomes);
        }
    }

    /** What the journal holds about these accounts. */
    public static Findings of(List<BatchAccount> accounts, Journal journal) throws IOException {
        var groups = new LinkedHashMap<List<Object>, List<Outcome>>();
        journal.outcomes(outcome -> groups
                .computeIfAbsent(List.of(outcome.status(), cause(outcome)), _ -> new ArrayList<>()).add(outcome));
        return new Findings(groups.entrySet().stream().map(Findings::group)
                .sorted(Comparator.comparing((Group group) -> group.outcomes().size()).reversed()).toList(),
                accounts.stream().filter(account -> !journal.done(account.number()))
                        .map(account -> account.address().toString()).toList());
    }

    /** How many accounts have that status. */
    public int count(Outcome.Status status) {
        return groups.stream().filter(group -> group.status() == status).mapToInt(group -> group.outcomes().size())
                .sum();
    }

    /** Every outcome, in the order of the list. */
    public List<Outcome> all() {
        return groups.stream().flatMap(group -> group.outcomes().stream())
                .sorted(Comparator.comparing(Outcome::number)).toList();
    }

    /** After an interrupted login a cause says nothing of the account. */
    private static String cause(Outcome outcome) {
        return outcome.status() == Outcome.Status.FAILS ? outcome.fault() : "";
    }

    private static Group group(Map.Entry<List<Object>, List<Outcome>> entry) {
        var first = entry.getValue().getFirst();
        return new Group(first.status(), cause(first),
                entry.getValue().stream().sorted(Comparator.comparing(Outcome::number)).toList());
    }
}
