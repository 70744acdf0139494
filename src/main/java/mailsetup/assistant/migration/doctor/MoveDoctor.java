package mailsetup.assistant.migration.doctor;

import java.time.Clock;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.stream.Stream;
import mailsetup.assistant.migration.BothSides;
import mailsetup.assistant.migration.Move;
import mailsetup.assistant.migration.MoveLogins;
import mailsetup.assistant.migration.MoveQuestion;
import mailsetup.assistant.migration.MoveStage;
import mailsetup.assistant.migration.Side;
import mailsetup.assistant.migration.SideFacts;
import mailsetup.assistant.migration.Sorting;
import mailsetup.assistant.migration.find.MoveSources;
import mailsetup.assistant.migration.find.Search;
import mailsetup.assistant.migration.look.Looking;
import mailsetup.diagnosis.Diagnostician;
import mailsetup.discovery.Together;
import mailsetup.probe.Deadline;

/**
 * Examines a move: follows the leads, reaches both sides without a password, logs in once on each where that is allowed,
 * and names the causes.
 *
 * @param clock tells the time of the person
 */
public record MoveDoctor(MoveSources sources, Looking looking, Diagnostician<BothSides> diagnostician, Clock clock) {
    /**
     * Examines on the calling thread; an interrupt ends it at once with what is known.
     *
     * @param logins the permission to log in; nothing is told of the address to the servers without it
     * @param progress told of each stage as it begins
     */
    public Move run(MoveQuestion question, MoveLogins logins, Consumer<MoveStage> progress) {
        var deadline = Deadline.in(question.limit());
        progress.accept(MoveStage.NAMES);
        // Finding may take a third of the time, so that looking has the rest.
        var asking = sources.askingOnce();
        var search = new Search(question, asking, deadline.atMost(question.limit().dividedBy(3)));
        var leads = search.follow();
        var published = asking.publisher().published(question.address(), deadline);
        var visit = new Visit(looking, question, published, logins, deadline);
        progress.accept(MoveStage.DOORS);
        var sides = Sorting.of(question, leads);
        var reached = together(sides.found().map(place -> () -> logins.mayReach(place, question, leads)
                ? visit.reach(place)
                : SideFacts.reached(place, List.of())));
        var told = leads.and(search.of(reached.stream()));
        var apart = SameCertificate.apart(question, sides, reached);
        var before = new BothSides(question, told, apart, on(reached, Side.OLD), on(reached, Side.NEW), published,
                ZonedDateTime.now(clock));
        progress.accept(MoveStage.MAILBOXES);
        var inside = logins.asked(before).isEmpty() ? visit : visit.withoutLogin();
        var seen = together(reached.stream().filter(side -> apart.on(side.place().side()).isPresent())
                .map(side -> () -> inside.logIn(side)));
        progress.accept(MoveStage.CAUSES);
        var observed = new BothSides(question, told, apart, on(seen, Side.OLD), on(seen, Side.NEW), published,
                before.now());
        return new Move(observed, diagnostician.diagnose(observed));
    }

    private static List<SideFacts> together(Stream<Supplier<SideFacts>> tasks) {
        return Together.all(tasks.toList());
    }

    private static Optional<SideFacts> on(List<SideFacts> seen, Side side) {
        return seen.stream().filter(facts -> facts.place().side() == side).findFirst();
    }
}
