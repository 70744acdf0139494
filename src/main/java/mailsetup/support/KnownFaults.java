package mailsetup.support;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import mailsetup.assistant.migration.verdicts.MoveFaults;
import mailsetup.diagnosis.Fault;
import mailsetup.diagnosis.FaultCheck;
import mailsetup.diagnosis.faults.Catalogue;

/** Every fault of the catalogue, and every fault of a move. */
public final class KnownFaults {
    private static final List<Fault> ALL = Stream
            .<FaultCheck<?>>concat(Catalogue.all().stream(), MoveFaults.ALL.stream()).<Fault>map(FaultCheck::fault)
            .sorted(Comparator.comparing(Fault::number)).toList();

    private KnownFaults() {}

    /** In the order of their numbers. */
    public static List<Fault> all() {
        return ALL;
    }

    /** The one with that id. */
    public static Optional<Fault> find(String id) {
        return ALL.stream().filter(fault -> fault.id().equals(id)).findFirst();
    }

    /** The one with that number; a newer program may know more. */
    public static Optional<Fault> numbered(int number) {
        return ALL.stream().filter(fault -> fault.number() == number).findFirst();
    }
}
