package mailsetup.diagnosis.faults.certificate;

import java.util.Optional;
import mailsetup.core.Message;
import mailsetup.diagnosis.Case;
import mailsetup.diagnosis.Diagnosis;
import mailsetup.diagnosis.Fault;
import mailsetup.diagnosis.Mover;
import mailsetup.diagnosis.Rung;
import mailsetup.diagnosis.ServerCheck;
import mailsetup.probe.ProbeReport;

/** A numeric address was entered where the certificate has a name. */
public final class AddressAsHost implements ServerCheck {
    private static final Fault FAULT = Fault.of(38, "address-as-host", Rung.CERTIFICATE, Mover.YOU, "T-11", "G-08")
            .about("ip-address", "names");

    @Override
    public Fault fault() {
        return FAULT;
    }

    @Override
    public Optional<Diagnosis> examine(Case c, ProbeReport report) {
        return Mismatch.of(report).filter(mismatch -> mismatch.wanted().isAddress())
                .map(mismatch -> FAULT
                        .on(report.settings(), mismatch.wanted().ascii(), FlawEvidence.shown(mismatch.names()))
                        .proven(Flaws.all(report).stream().map(FlawEvidence::of).toArray(Message[]::new))
                        .mendedBy(mismatch.better(c, report)));
    }
}
