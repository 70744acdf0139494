package mailsetup.support;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import mailsetup.assistant.migration.verdicts.MoveCheck;
import mailsetup.assistant.migration.verdicts.MoveFaults;
import mailsetup.core.Message;
import mailsetup.diagnosis.Fault;
import mailsetup.diagnosis.FaultCheck;
import mailsetup.diagnosis.faults.Catalogue;

/** Every fault of the catalogue, and every fault of a move, with its number ({@code faults.txt}). */
public final class KnownFaults {
    private static final Map<String, Fault> FAULTS = Stream
            .concat(Catalogue.all().stream().map(FaultCheck::fault), MoveFaults.ALL.stream().map(MoveCheck::fault))
            .collect(Collectors.toMap(Fault::id, Function.identity()));
    private static final List<KnownFault> ALL = Lines.of("/mailsetup/support/faults.txt").stream()
            .map(line -> List.of(line.split(" ", -1))).flatMap(words -> known(words).stream()).toList();

    private KnownFaults() {}

    /** In the order of their numbers. */
    public static List<KnownFault> all() {
        return ALL;
    }

    /** The one with that id. */
    public static Optional<KnownFault> find(String id) {
        return ALL.stream().filter(known -> known.fault().id().equals(id)).findFirst();
    }

    /** The one with that number; a newer program may know more. */
    public static Optional<KnownFault> numbered(int number) {
        return ALL.stream().filter(known -> known.number() == number).findFirst();
    }

    /** A fault that was taken out of the catalogue keeps its line and is known no more. */
    private static Optional<KnownFault> known(List<String> words) {
        return Optional.ofNullable(FAULTS.get(words.get(1))).map(fault -> new KnownFault(
                Integer.parseInt(words.getFirst()), fault, standIns(words.stream().skip(2))));
    }

    private static List<Message> standIns(Stream<String> kinds) {
        return kinds.map(kind -> Message.of("support.stand-in." + kind)).toList();
    }
}
