package mailsetup.assistant.migration.verdicts;

import java.util.List;
import java.util.stream.Stream;
import mailsetup.assistant.migration.BothSides;
import mailsetup.assistant.migration.Side;
import mailsetup.assistant.migration.SideFacts;
import mailsetup.core.Hostname;
import mailsetup.core.Message;
import mailsetup.diagnosis.Diagnosis;
import mailsetup.diagnosis.Fault;
import mailsetup.diagnosis.FaultCheck;
import mailsetup.diagnosis.Mover;
import mailsetup.diagnosis.Rung;

/** A numeric address stands where the server name belongs. */
final class AddressAsName implements FaultCheck<BothSides> {
    private static final Fault FAULT = Fault.of(119, "address-as-name", Rung.MIGRATION, Mover.YOU, "G-08", "T-11")
            .about("ip-address", "server");

    @Override
    public Fault fault() {
        return FAULT;
    }

    @Override
    public List<Diagnosis> examine(BothSides both) {
        var had = both.question().had().stream().map(settings -> settings.endpoint().host());
        return Stream.concat(both.question().current().stream(), had).filter(Hostname::isAddress).findFirst()
                .flatMap(address -> both.current().filter(side -> !side.certificateNames().contains(address.ascii()))
                        .filter(SideFacts::answers).map(side -> diagnose(both, address, side)))
                .stream().toList();
    }

    private static Diagnosis diagnose(BothSides both, Hostname address, SideFacts side) {
        var names = Message.of("migrated.evidence.names", MoveTexts.shown(both, Side.NEW), side.certificateNames());
        var verdict = FAULT.on(both.subject(Side.NEW), address.ascii(), side.place().name().ascii());
        return side.good().isEmpty()
                ? verdict.likely(names)
                : verdict.proven(names, Message.of("migrated.evidence.good-name", side.place().name().ascii(),
                        address.ascii()));
    }
}
