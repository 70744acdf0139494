package mailsetup.assistant.migration.verdicts;

import java.util.Collections;
import java.util.List;
import java.util.Optional;
import mailsetup.assistant.migration.BothSides;
import mailsetup.assistant.migration.Side;
import mailsetup.assistant.migration.SideFacts;
import mailsetup.core.Message;
import mailsetup.core.ServerSettings;
import mailsetup.diagnosis.Diagnosis;
import mailsetup.diagnosis.Fault;
import mailsetup.diagnosis.FaultCheck;
import mailsetup.diagnosis.Mover;
import mailsetup.diagnosis.Rung;
import mailsetup.diagnosis.Trait;
import mailsetup.probe.ProbeReport;

/** The new provider wants another form of the user name. */
final class UserNameChanged implements FaultCheck<BothSides> {
    private static final Fault FAULT = Fault.of(123, "user-name-changed", Rung.MIGRATION, Mover.YOU, "G-12", "A-02")
            .about("new-server", "user", "other-user").with(Trait.LOOKS_LIKE_PASSWORD);

    @Override
    public Fault fault() {
        return FAULT;
    }

    @Override
    public List<Diagnosis> examine(BothSides both) {
        return both.current().filter(side -> side.refused().isPresent())
                .flatMap(side -> side.login().map(ProbeReport::settings).flatMap(used -> other(both, side, used)
                        .map(wanted -> FAULT
                                .on(both.subject(Side.NEW), MoveTexts.shown(both, Side.NEW), used.user(), wanted.user())
                                .likely(Message.of("migrated.evidence.published-user",
                                        wanted.endpoint().host().ascii(), wanted.user()),
                                        MoveTexts.refused(both, side)))))
                .stream().toList();
    }

    /** Published settings of that very server with another user name. */
    private static Optional<ServerSettings> other(BothSides both, SideFacts side, ServerSettings used) {
        return both.published().stream().filter(settings -> !settings.user().equals(used.user()))
                .filter(settings -> {
                    var host = settings.endpoint().host();
                    return host.equals(side.place().name()) || !Collections
                            .disjoint(both.leads().current(host.ascii()), side.place().addresses());
                }).findFirst();
    }
}
