package mailsetup.diagnosis.faults.network;

import java.util.Optional;
import mailsetup.core.Message;
import mailsetup.diagnosis.Case;
import mailsetup.diagnosis.Diagnosis;
import mailsetup.diagnosis.Fault;
import mailsetup.diagnosis.Mover;
import mailsetup.diagnosis.Rung;
import mailsetup.diagnosis.ServerCheck;
import mailsetup.diagnosis.Words;
import mailsetup.probe.ProbeReport;
import mailsetup.probe.around.NetworkCheck;
import mailsetup.probe.around.WebCheck;

/** The network shows a sign-in page and lets nothing else through. */
public final class CaptivePortal implements ServerCheck {
    private static final Fault FAULT = Fault.of(102, "captive-portal", Rung.NETWORK, Mover.YOU, "N-10");

    @Override
    public Fault fault() {
        return FAULT;
    }

    @Override
    public Optional<Diagnosis> examine(Case c, ProbeReport report) {
        return c.network().filter(NetworkCheck::isPortal).filter(_ -> Ends.early(report))
                .map(network -> FAULT.on(report.settings()).proven(evidence(network.web())));
    }

    private static Message evidence(WebCheck web) {
        return web.leadsTo().isEmpty()
                ? Message.of("fault-network.evidence.foreign-page", web.host())
                : Message.of("fault-network.evidence.redirected", web.host(), Words.said(web.leadsTo()));
    }
}
