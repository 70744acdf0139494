package mailsetup.assistant.migration.verdicts;

import java.util.Collections;
import java.util.Optional;
import mailsetup.assistant.migration.BothSides;
import mailsetup.assistant.migration.Side;
import mailsetup.assistant.migration.SideFacts;
import mailsetup.core.Message;
import mailsetup.core.ServerSettings;
import mailsetup.diagnosis.Diagnosis;
import mailsetup.diagnosis.Fault;
import mailsetup.diagnosis.Mover;
import mailsetup.probe.ProbeReport;

/** The new provider wants another form of the user name. */
final class UserNameChanged implements MoveCheck {
    private static final Fault FAULT = Told.fault("user-name-changed", Mover.YOU, "G-12", "A-02");

    @Override
    public Fault fault() {
        return FAULT;
    }

    @Override
    public Optional<Diagnosis> examine(BothSides both) {
        return both.current().filter(side -> side.refused().isPresent())
                .flatMap(side -> side.login().map(ProbeReport::settings).flatMap(used -> other(both, side, used)
                        .map(wanted -> FAULT
                                .on(both.subject(Side.NEW), Told.shown(both, Side.NEW), used.user(), wanted.user())
                                .likely(Message.of("migrated.evidence.published-user",
                                        wanted.endpoint().host().display(), wanted.user()),
                                        Told.refused(both, side)))));
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
