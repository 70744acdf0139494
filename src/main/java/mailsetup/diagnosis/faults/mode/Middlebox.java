package mailsetup.diagnosis.faults.mode;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import mailsetup.core.Message;
import mailsetup.diagnosis.Case;
import mailsetup.diagnosis.Diagnosis;
import mailsetup.diagnosis.Fault;
import mailsetup.diagnosis.Mover;
import mailsetup.diagnosis.Rung;
import mailsetup.diagnosis.ServerCheck;
import mailsetup.diagnosis.Trait;
import mailsetup.diagnosis.Words;
import mailsetup.probe.Finding;
import mailsetup.probe.ProbeReport;

/** A firewall on the way rewrites what the server says, and so hides STARTTLS. */
public final class Middlebox implements ServerCheck {
    private static final Fault FAULT = Fault.of(19, "middlebox", Rung.MODE, Mover.NETWORK_OWNER, "P-16").about("server",
            "port", "protocol").with(Trait.SETTINGS);

    @Override
    public Fault fault() {
        return FAULT;
    }

    @Override
    public Optional<Diagnosis> examine(Case c, ProbeReport report) {
        return Optional.of(report).filter(Middlebox::masks).map(_ -> Door.verdict(FAULT, report)
                .proven(Message.of("fault-mode.evidence.masked", Words.said(traces(report).getFirst())))
                .mendedBy(c.betterOnSameHost(report)));
    }

    /** Whether STARTTLS is missing and the greeting or the list of abilities is struck out. */
    static boolean masks(ProbeReport report) {
        return !traces(report).isEmpty();
    }

    private static List<String> traces(ProbeReport report) {
        var greeting = report.found(Finding.Greeting.class).map(Finding.Greeting::text).stream()
                .filter(line -> Spoken.by(line) == Spoken.MASKED);
        return Door.withoutStartTls(report).stream()
                .flatMap(offered -> Stream.concat(greeting,
                        offered.stream().filter(word -> word.matches("X{4,}[A-Z]?"))))
                .toList();
    }
}
