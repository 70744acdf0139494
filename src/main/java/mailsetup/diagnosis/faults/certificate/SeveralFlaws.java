package mailsetup.diagnosis.faults.certificate;

import java.util.LinkedHashMap;
import java.util.Optional;
import java.util.stream.Collectors;
import mailsetup.core.Message;
import mailsetup.diagnosis.Case;
import mailsetup.diagnosis.Diagnosis;
import mailsetup.diagnosis.Fault;
import mailsetup.diagnosis.Mover;
import mailsetup.diagnosis.Rung;
import mailsetup.diagnosis.ServerCheck;
import mailsetup.diagnosis.Trait;
import mailsetup.probe.Flaw;
import mailsetup.probe.ProbeReport;

/** More than one thing is wrong with a certificate: nothing that a single yes could settle. */
public final class SeveralFlaws implements ServerCheck {
    private static final Fault FAULT = Fault
            .of(43, "several-flaws", Rung.CERTIFICATE, Mover.MAIL_PROVIDER, "T-01", "T-04", "T-08")
            .about("server", "flaws").with(Trait.SETTINGS);

    @Override
    public Fault fault() {
        return FAULT;
    }

    @Override
    public Optional<Diagnosis> examine(Case c, ProbeReport report) {
        var kinds = Flaws.all(report).stream()
                .collect(Collectors.toMap(Flaw::getClass, flaw -> flaw, (first, _) -> first,
                        LinkedHashMap::new))
                .values();
        return kinds.size() < 2 || SameIssuer.at(c, report).isPresent()
                ? Optional.empty()
                : Optional.of(FAULT
                        .on(report.settings(), report.host(), kinds.stream().map(SeveralFlaws::inShort).toList())
                        .proven(kinds.stream().map(FlawEvidence::of).toArray(Message[]::new)));
    }

    private static Message inShort(Flaw flaw) {
        return switch (flaw) {
            case Flaw.Expired _ -> Message.of("fault-certificate.flaw.expired");
            case Flaw.NotYetValid _ -> Message.of("fault-certificate.flaw.not-yet-valid");
            case Flaw.WrongName _ -> Message.of("fault-certificate.flaw.wrong-name");
            case Flaw.SelfSigned _ -> Message.of("fault-certificate.flaw.self-signed");
            case Flaw.UnknownIssuer _ -> Message.of("fault-certificate.flaw.unknown-issuer");
            case Flaw.Rejected _ -> Message.of("fault-certificate.flaw.rejected");
        };
    }
}
