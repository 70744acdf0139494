package mailsetup.diagnosis.faults.name;

import java.util.Optional;
import mailsetup.core.Message;
import mailsetup.diagnosis.Case;
import mailsetup.diagnosis.Diagnosis;
import mailsetup.diagnosis.Fault;
import mailsetup.diagnosis.Mover;
import mailsetup.diagnosis.Rung;
import mailsetup.diagnosis.ServerCheck;
import mailsetup.diagnosis.Trait;
import mailsetup.diagnosis.Words;
import mailsetup.probe.ProbeReport;
import mailsetup.probe.around.NameAnswer;
import mailsetup.probe.around.RecordKind;

/** The server name is an alias of a name that does not exist. */
public final class DanglingAlias implements ServerCheck {
    private static final Fault FAULT = Fault.of(94, "dangling-alias", Rung.NAME, Mover.DOMAIN_OWNER, "D-07")
            .about("server", "other-name").with(Trait.TRUSTS_THE_NAME, Trait.SETTINGS);

    @Override
    public Fault fault() {
        return FAULT;
    }

    @Override
    public Optional<Diagnosis> examine(Case c, ProbeReport report) {
        var lookups = new Lookups(c, report);
        return target(lookups).map(Words::said).map(target -> FAULT.on(report.settings(), lookups.shown(), target)
                .proven(Message.of("fault-name.evidence.alias", lookups.shown(), target),
                        Message.of("fault-name.evidence.no-such-name", target))
                .mendedBy(c.better(report, _ -> true)));
    }

    /** The name behind the alias, if it leads nowhere. */
    static Optional<String> target(Lookups lookups) {
        return lookups.nameFailed() && lookups.own(RecordKind.A).filter(NameAnswer::denied).isPresent()
                ? lookups.own(RecordKind.CNAME).filter(NameAnswer::found).map(alias -> alias.values().getFirst())
                : Optional.empty();
    }
}
