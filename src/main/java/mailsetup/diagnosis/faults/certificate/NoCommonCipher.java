package mailsetup.diagnosis.faults.certificate;

import java.util.Optional;
import mailsetup.diagnosis.Case;
import mailsetup.diagnosis.Diagnosis;
import mailsetup.diagnosis.Fault;
import mailsetup.diagnosis.Mover;
import mailsetup.diagnosis.Rung;
import mailsetup.diagnosis.ServerCheck;
import mailsetup.diagnosis.Trait;
import mailsetup.probe.ProbeReport;

/** Server and computer have no encryption method in common. */
public final class NoCommonCipher implements ServerCheck {
    private static final Fault FAULT = Fault
            .of(46, "no-common-cipher", Rung.CERTIFICATE, Mover.MAIL_PROVIDER, "T-14", "T-21").about("server")
            .with(Trait.SETTINGS);

    @Override
    public Fault fault() {
        return FAULT;
    }

    @Override
    public Optional<Diagnosis> examine(Case c, ProbeReport report) {
        return TlsTrouble.NO_COMMON_CIPHER.in(report).map(failure -> FAULT.on(report.settings(), report.host())
                .likely(TlsTrouble.evidence(failure)).mendedBy(c.betterOnSameHost(report)));
    }
}
