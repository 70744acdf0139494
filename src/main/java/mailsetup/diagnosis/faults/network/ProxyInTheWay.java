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
import mailsetup.probe.Stage;
import mailsetup.probe.around.ProxySetting;

/** Connections of this program are sent through a proxy that does not pass mail on. */
public final class ProxyInTheWay implements ServerCheck {
    private static final Fault FAULT = Fault.of(109, "proxy-in-the-way", Rung.NETWORK, Mover.YOU, "L-08")
            .about("proxy");

    @Override
    public Fault fault() {
        return FAULT;
    }

    @Override
    public Optional<Diagnosis> examine(Case c, ProbeReport report) {
        return proxy(c).filter(_ -> Ends.at(report, Stage.CONNECT)).map(proxy -> diagnose(report, proxy));
    }

    /** The proxy that mail is sent through. */
    static Optional<ProxySetting> proxy(Case c) {
        return c.surroundings().proxies().stream().filter(ProxySetting::takesMail).findFirst();
    }

    private static Diagnosis diagnose(ProbeReport report, ProxySetting proxy) {
        var address = Words.said(proxy.address());
        var verdict = FAULT.on(report.settings(), address);
        return proxy.answers()
                ? verdict.likely(Message.of("fault-network.evidence.proxy", address))
                : verdict.proven(Message.of("fault-network.evidence.proxy-silent", address));
    }
}
