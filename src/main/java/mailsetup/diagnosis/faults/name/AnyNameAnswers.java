package mailsetup.diagnosis.faults.name;

import java.util.List;
import java.util.Optional;
import mailsetup.core.Message;
import mailsetup.diagnosis.Case;
import mailsetup.diagnosis.Diagnosis;
import mailsetup.diagnosis.Fault;
import mailsetup.diagnosis.Mover;
import mailsetup.diagnosis.Rung;
import mailsetup.diagnosis.ServerCheck;
import mailsetup.diagnosis.Trait;
import mailsetup.probe.Failure;
import mailsetup.probe.Finding;
import mailsetup.probe.ProbeReport;
import mailsetup.probe.Stage;
import mailsetup.probe.around.NameAnswer;
import mailsetup.probe.around.NameAnswer.Asked;
import mailsetup.probe.around.NameAnswer.Purpose;
import mailsetup.probe.around.RecordKind;

/** Every name under the domain leads to the same place, and no mail server is there. */
public final class AnyNameAnswers implements ServerCheck {
    private static final Fault FAULT = Fault.of(99, "any-name-answers", Rung.NAME, Mover.YOU, "D-09").about("server",
            "domain").with(Trait.TRUSTS_THE_NAME, Trait.SETTINGS);

    @Override
    public Fault fault() {
        return FAULT;
    }

    @Override
    public Optional<Diagnosis> examine(Case c, ProbeReport report) {
        var lookups = new Lookups(c, report);
        return mute(lookups) && c.all().noneMatch(other -> speaks(other, lookups.host())) && sharesItsAddress(lookups)
                ? Optional.of(FAULT.on(report.settings(), lookups.shown(), parent(lookups.host()))
                        .likely(Message.of("fault-name.evidence.wildcard", parent(lookups.host()),
                                lookups.addresses(Asked.OWN))))
                : Optional.empty();
    }

    /** Nothing that could be a mail server was heard. */
    private static boolean mute(Lookups lookups) {
        return lookups.failedAt(Stage.CONNECT) || lookups.failedAt(Stage.GREET)
                || (lookups.failedAt(Stage.SECURE)
                        && lookups.report().failedWith(Failure.BadCertificate.class).isEmpty());
    }

    private static boolean speaks(ProbeReport other, String host) {
        return other.host().equals(host)
                && (other.found(Finding.Greeting.class).isPresent() || other.tls().isPresent());
    }

    /** With an invented label beside it, but not with an invented domain: that would be the resolver (D-10). */
    private static boolean sharesItsAddress(Lookups lookups) {
        var around = lookups.c().surroundings();
        var wild = around.answers(Asked.OWN, Purpose.STRAY_LABEL).filter(NameAnswer::found)
                .filter(answer -> parent(answer.name()).equals(parent(lookups.host())))
                .flatMap(answer -> answer.values().stream()).toList();
        var own = lookups.own(RecordKind.A).map(NameAnswer::values).orElse(List.of());
        return !own.isEmpty() && wild.containsAll(own)
                && around.answers(Asked.OWN, Purpose.STRAY_DOMAIN).noneMatch(NameAnswer::found);
    }

    private static String parent(String name) {
        return name.substring(name.indexOf('.') + 1);
    }
}
