package mailsetup.comparison.advice;

import java.util.List;
import java.util.stream.Stream;
import mailsetup.core.Message;

/** What would change a recommendation. */
final class Otherwise {
    private Otherwise() {}

    static List<Message> than(Way way, Situation situation) {
        return (way == Way.POP ? thanPop(situation) : thanImap(situation))
                .map(id -> Message.of("advice.otherwise." + id))
                .toList();
    }

    private static Stream<String> thanPop(Situation situation) {
        return Stream.of("more-devices", Grounds.isNearlyFull(situation) ? "clean-up" : "must-survive");
    }

    private static Stream<String> thanImap(Situation situation) {
        return situation.yes(Question.PEOPLE)
                ? Stream.of("one-person")
                : Stream.of(Grounds.isNearlyFull(situation) ? "stays-full" : "one-device");
    }
}
