package mailsetup.diagnosis.faults.name;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import mailsetup.core.Message;
import mailsetup.diagnosis.Case;
import mailsetup.diagnosis.Diagnosis;
import mailsetup.diagnosis.Fault;
import mailsetup.diagnosis.Mover;
import mailsetup.diagnosis.Rung;
import mailsetup.diagnosis.ServerCheck;
import mailsetup.diagnosis.Trait;
import mailsetup.probe.Finding;
import mailsetup.probe.ProbeReport;
import mailsetup.probe.Stage;
import mailsetup.probe.around.NameAnswer.Asked;
import mailsetup.probe.around.PublicName;

/** A public name leads to an address that means nothing on the internet, and nothing answers there. */
public final class PrivateAddress implements ServerCheck {
    private static final Fault FAULT = Fault.of(6, "private-address", Rung.NAME, Mover.NETWORK_OWNER, "D-08")
            .about("server", "ip-address").with(Trait.HAS_QUESTION);

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
        return report.failed().filter(failed -> failed.stage() == Stage.CONNECT && PublicName.is(host))
                .flatMap(_ -> report.found(Finding.Addresses.class)).map(Finding.Addresses::addresses)
                .filter(all -> all.stream().allMatch(PrivateAddress::isPrivate))
                .map(all -> diagnose(new Lookups(c, report), all));
    }

    /** A public resolver that knows a public address shows that it is this network that answers so. */
    private static Diagnosis diagnose(Lookups lookups, List<String> all) {
        var verdict = FAULT.on(lookups.report().settings(), lookups.shown(), all);
        var seen = Message.of("fault-name.evidence.private", lookups.shown(), all);
        var elsewhere = lookups.addresses(Asked.PUBLIC);
        return !elsewhere.isEmpty() && elsewhere.stream().noneMatch(PrivateAddress::isPrivate) && !lookups.isPortal()
                ? verdict.proven(seen, Message.of("fault-name.evidence.public-says", elsewhere))
                : verdict.likely(seen);
    }

    private static boolean isPrivate(String address) {
        return PRIVATE.matcher(address).matches();
    }
}
