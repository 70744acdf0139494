package mailsetup.diagnosis.faults.sending;

import java.util.Locale;
import java.util.Optional;
import mailsetup.diagnosis.Case;
import mailsetup.diagnosis.Diagnosis;
import mailsetup.diagnosis.Fault;
import mailsetup.diagnosis.Mover;
import mailsetup.diagnosis.Rung;
import mailsetup.diagnosis.ServerCheck;
import mailsetup.diagnosis.Trait;
import mailsetup.diagnosis.reply.Meaning;
import mailsetup.diagnosis.reply.Refusals;
import mailsetup.probe.ProbeReport;

/** An internet provider’s server takes mail from its own addresses only. */
public final class IspSenderOnly implements ServerCheck {
    public static final Fault FAULT = Fault.of(80, "isp-sender-only", Rung.SENDING, Mover.YOU, "S-07", "J-11")
            .about("server", "domain").with(Trait.HAS_QUESTION, Trait.SETTINGS);

    @Override
    public Fault fault() {
        return FAULT;
    }

    @Override
    public Optional<Diagnosis> examine(Case c, ProbeReport report) {
        return Refusals.of(report, Meaning.SENDER_NOT_ALLOWED).filter(_ -> explains(c, report))
                .map(reply -> FAULT.on(report.settings(), report.host(), c.address().domain().display())
                        .likely(Rejection.said(report, reply)));
    }

    /** Whether neither the server nor the user name has to do with the domain of the address. */
    static boolean explains(Case c, ProbeReport report) {
        var domain = c.address().domain().ascii();
        var host = report.host();
        var operator = host.substring(host.indexOf('.') + 1);
        return !within(host, domain) && !(operator.contains(".") && within(domain, operator))
                && !report.settings().user().toLowerCase(Locale.ROOT).endsWith("@" + domain);
    }

    private static boolean within(String name, String domain) {
        return name.equals(domain) || name.endsWith("." + domain);
    }
}
