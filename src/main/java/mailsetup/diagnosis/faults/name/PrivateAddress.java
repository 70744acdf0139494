package mailsetup.diagnosis.faults.name;

import java.util.Optional;
import java.util.regex.Pattern;
import mailsetup.core.Hostname;
import mailsetup.core.Message;
import mailsetup.diagnosis.Case;
import mailsetup.diagnosis.Diagnosis;
import mailsetup.diagnosis.Fault;
import mailsetup.diagnosis.FaultCheck;
import mailsetup.diagnosis.Mover;
import mailsetup.diagnosis.Rung;
import mailsetup.probe.Finding;
import mailsetup.probe.ProbeReport;
import mailsetup.probe.Stage;

/** A public name leads to an address that means nothing on the internet, and nothing answers there. */
public final class PrivateAddress implements FaultCheck {
    private static final Fault FAULT = Fault.of("private-address", Rung.NAME, Mover.NETWORK_OWNER, "D-08");

    /** Not the names that never leave a network (RFC 6761, RFC 6762, RFC 8375). */
    private static final Pattern PUBLIC_NAME = Pattern
            .compile(".+[.](?!(test|example|invalid|localhost|local|internal|lan|arpa)$)[^.]+");
    /** RFC 6890: this computer, private networks, shared and link-local addresses. */
    private static final Pattern PRIVATE = Pattern.compile("(0|10|127)[.].*|192[.]168[.].*|169[.]254[.].*"
            + "|172[.](1[6-9]|2\\d|3[01])[.].*|100[.](6[4-9]|[7-9]\\d|1[01]\\d|12[0-7])[.].*"
            + "|(0:){7}[01]|::1?|(f[cd][0-9a-f]{2}|fe[89ab][0-9a-f]):.*");

    @Override
    public Fault fault() {
        return FAULT;
    }

    @Override
    public Optional<Diagnosis> examine(Case c, ProbeReport report) {
        var host = report.settings().endpoint().host();
        return report.failed().filter(failed -> failed.stage() == Stage.CONNECT && isPublic(host))
                .flatMap(_ -> report.found(Finding.Addresses.class)).map(Finding.Addresses::addresses)
                .filter(all -> all.stream().allMatch(PrivateAddress::isPrivate))
                .map(all -> FAULT.on(report.settings(), host.display(), all)
                        .likely(Message.of("fault-name.evidence.private", host.display(), all)));
    }

    private static boolean isPublic(Hostname host) {
        return !host.isAddress() && PUBLIC_NAME.matcher(host.ascii()).matches();
    }

    private static boolean isPrivate(String address) {
        return PRIVATE.matcher(address).matches();
    }
}
