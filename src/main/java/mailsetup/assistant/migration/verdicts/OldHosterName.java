package mailsetup.assistant.migration.verdicts;

import java.util.List;
import java.util.stream.Stream;
import mailsetup.assistant.migration.BothSides;
import mailsetup.assistant.migration.Owners;
import mailsetup.assistant.migration.Side;
import mailsetup.assistant.migration.SideLocation;
import mailsetup.assistant.migration.Source;
import mailsetup.core.Hostname;
import mailsetup.core.Message;
import mailsetup.diagnosis.Diagnosis;
import mailsetup.diagnosis.Fault;
import mailsetup.diagnosis.FaultCheck;
import mailsetup.diagnosis.Mover;
import mailsetup.diagnosis.Rung;

/** The server name belongs to the former hoster, and no change of the domain ever leads it elsewhere. */
final class OldHosterName implements FaultCheck<BothSides> {
    private static final Fault FAULT = Fault.of(114, "old-hoster-name", Rung.MIGRATION, Mover.YOU, "G-03")
            .about("server", "new-server");

    @Override
    public Fault fault() {
        return FAULT;
    }

    @Override
    public List<Diagnosis> examine(BothSides both) {
        return both.sides().old().filter(_ -> both.sides().current().isPresent()).map(SideLocation::name)
                .filter(name -> !name.isAddress() && !Owners.same(name.ascii(), both.domain()))
                .filter(name -> both.sides().current().filter(now -> !Owners.same(now.name().ascii(), name.ascii()))
                        .isPresent())
                .filter(name -> isInUse(both, name))
                .map(name -> FAULT.on(both.subject(Side.OLD), name.ascii(), MoveTexts.name(both, Side.NEW)).proven(
                        Message.of("migrated.evidence.foreign", name.ascii(),
                                Owners.of(name.ascii()).orElse(name.ascii())),
                        Message.of("migrated.evidence.mx", both.leads().now(Source.MX, both.domain()))))
                .stream().toList();
    }

    /** The person's settings name it, or nobody asked for the name of the settings; and mail goes elsewhere. */
    private static boolean isInUse(BothSides both, Hostname name) {
        var exchangers = both.leads().now(Source.MX, both.domain());
        return !exchangers.isEmpty() && exchangers.stream().noneMatch(host -> Owners.same(host, name.ascii()))
                && Stream.concat(both.question().old().stream(),
                        both.question().had().stream().map(settings -> settings.endpoint().host()))
                        .anyMatch(name::equals);
    }
}
