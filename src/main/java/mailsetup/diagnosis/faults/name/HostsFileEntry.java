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
import mailsetup.diagnosis.Words;
import mailsetup.probe.Finding;
import mailsetup.probe.ProbeReport;
import mailsetup.probe.around.HostsLine;
import mailsetup.probe.around.NameAnswer;
import mailsetup.probe.around.NameAnswer.Asked;
import mailsetup.probe.around.RecordKind;

/** A line of the hosts file sends the server name to another address than DNS does. */
public final class HostsFileEntry implements ServerCheck {
    private static final Fault FAULT = Fault.of(98, "hosts-file", Rung.NAME, Mover.YOU, "D-11").about("server",
            "ip-address");

    @Override
    public Fault fault() {
        return FAULT;
    }

    @Override
    public Optional<Diagnosis> examine(Case c, ProbeReport report) {
        var lookups = new Lookups(c, report);
        return lookups.failedEarly() ? line(lookups).map(line -> diagnose(lookups, line)) : Optional.empty();
    }

    private static Diagnosis diagnose(Lookups lookups, HostsLine line) {
        var address = Words.said(line.address());
        var dns = lookups.addresses(Asked.OWN);
        return FAULT.on(lookups.report().settings(), lookups.shown(), address).proven(
                Message.of("fault-name.evidence.hosts-line", address, lookups.shown()),
                dns.isEmpty()
                        ? Message.of("fault-name.evidence.no-such-name", lookups.shown())
                        : Message.of("fault-name.evidence.dns-says", lookups.shown(), dns));
    }

    /** A line that was followed although DNS knows better. */
    private static Optional<HostsLine> line(Lookups lookups) {
        var used = lookups.report().found(Finding.Addresses.class).map(Finding.Addresses::addresses).orElse(List.of());
        var dns = lookups.addresses(Asked.OWN);
        boolean known = !dns.isEmpty() || lookups.says(RecordKind.A, NameAnswer.Outcome.NO_SUCH_NAME);
        return lookups.c().surroundings().hostsLines().stream()
                .filter(line -> line.name().equals(lookups.host()) && used.contains(line.address()))
                .filter(line -> known && !dns.contains(line.address())).findFirst();
    }
}
