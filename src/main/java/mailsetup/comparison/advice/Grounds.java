package mailsetup.comparison.advice;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;
import mailsetup.comparison.Growth;
import mailsetup.core.ByteSize;
import mailsetup.core.Protocol;
import mailsetup.probe.ImapFacts;

/** What speaks for a way: each from one measured fact or one answer, strongest first. */
final class Grounds {
    /** From here a mailbox counts as nearly full, in percent. */
    static final long NEARLY_FULL = 80;
    /** Soon, in months. */
    static final long SOON = 12;

    private static final List<Function<Situation, Optional<Reason>>> FOR_IMAP = List.of(
            said("people", s -> s.yes(Question.PEOPLE)), said("devices", s -> s.yes(Question.DEVICES)),
            Grounds::elsewhere, said("survive", s -> s.yes(Question.SURVIVE)), Grounds::popKeepsNothing,
            said("room", s -> s.yes(Question.ROOM)), Grounds::noRoom, Grounds::push, Grounds::roomOnServer,
            Grounds::folders,
            s -> s.imap().map(facts -> Reason.measured("imap-works", facts.messages())));
    private static final List<Function<Situation, Optional<Reason>>> FOR_POP = List.of(Grounds::nearlyFull,
            said("offline", s -> s.yes(Question.OFFLINE)), said("attachments", s -> s.yes(Question.ATTACHMENTS)),
            Grounds::fullSoon, said("one-device", s -> s.usage().oneFixedPlace()), Grounds::canLeave,
            s -> s.pop().map(facts -> Reason.measured("pop-works", facts.messages(), new ByteSize(facts.bytes()))));

    private Grounds() {}

    static Stream<Reason> speakingFor(Way way, Situation situation) {
        var all = switch (way) {
            case IMAP -> FOR_IMAP;
            case POP -> FOR_POP;
            case NONE -> List.<Function<Situation, Optional<Reason>>>of();
        };
        return all.stream().flatMap(ground -> ground.apply(situation).stream());
    }

    static boolean isNearlyFull(Situation situation) {
        return situation.imap().stream().flatMapToLong(facts -> Growth.percentUsed(facts).stream())
                .anyMatch(percent -> percent >= NEARLY_FULL);
    }

    static boolean isFullSoon(Situation situation) {
        return situation.imap().stream().flatMapToLong(facts -> Growth.monthsUntilFull(facts).stream())
                .anyMatch(months -> months <= SOON);
    }

    private static Function<Situation, Optional<Reason>> said(String id, Predicate<Situation> when) {
        return situation -> when.test(situation) ? Optional.of(Reason.answered(id)) : Optional.empty();
    }

    private static Optional<Reason> elsewhere(Situation situation) {
        return situation.missed() == 0
                ? Optional.empty()
                : situation.imap().map(facts -> Reason.measured(situation.popShowsAll() ? "outside" : "elsewhere",
                        facts.outside().own().orElse(0)));
    }

    private static Optional<Reason> popKeepsNothing(Situation situation) {
        return situation.pop().filter(facts -> !facts.leavesMail())
                .map(facts -> Reason.measured(facts.uidl() ? "expire-at-once" : "no-uidl"));
    }

    private static Optional<Reason> noRoom(Situation situation) {
        return situation.lacksRoom()
                ? Optional.of(Reason.measured("no-room", new ByteSize(new Figures(situation).bytes()),
                        new ByteSize(situation.usage().free().orElse(0))))
                : Optional.empty();
    }

    private static Optional<Reason> push(Situation situation) {
        return situation.imap().filter(ImapFacts::idle).map(facts -> Reason.measured("push"));
    }

    private static Optional<Reason> roomOnServer(Situation situation) {
        return isNearlyFull(situation) || isFullSoon(situation)
                ? Optional.empty()
                : situation.imap().flatMap(facts -> quota("room-on-server", facts));
    }

    private static Optional<Reason> nearlyFull(Situation situation) {
        return isNearlyFull(situation)
                ? situation.imap().flatMap(facts -> quota("nearly-full", facts))
                : Optional.empty();
    }

    private static Optional<Reason> quota(String id, ImapFacts facts) {
        return Growth.percentUsed(facts).stream().boxed().findFirst()
                .map(percent -> Reason.measured(id, percent, new ByteSize(facts.quotaLimit().getAsLong())));
    }

    private static Optional<Reason> fullSoon(Situation situation) {
        return isNearlyFull(situation)
                ? Optional.empty()
                : situation.imap().stream().flatMapToLong(facts -> Growth.monthsUntilFull(facts).stream()).boxed()
                        .filter(months -> months <= SOON).map(months -> Reason.measured("full-soon", months))
                        .findFirst();
    }

    private static Optional<Reason> canLeave(Situation situation) {
        return situation.popLeavesMail() ? Optional.of(Reason.measured("can-leave")) : Optional.empty();
    }

    private static Optional<Reason> folders(Situation situation) {
        return situation.imap().filter(facts -> facts.folders().size() > 1)
                .map(facts -> Reason.measured("folders", facts.folders().size()));
    }

    /** Why a server that is not there is no choice. */
    static Reason notThere(Protocol protocol) {
        return Reason.measured("not-there", protocol);
    }
}
