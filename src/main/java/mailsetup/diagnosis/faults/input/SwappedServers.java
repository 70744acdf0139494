package mailsetup.diagnosis.faults.input;

import java.util.List;
import java.util.Optional;
import mailsetup.core.Message;
import mailsetup.diagnosis.Case;
import mailsetup.diagnosis.Diagnosis;
import mailsetup.diagnosis.Fault;
import mailsetup.diagnosis.Mover;
import mailsetup.diagnosis.Rung;
import mailsetup.diagnosis.ServerCheck;
import mailsetup.diagnosis.Trait;
import mailsetup.probe.Failure;
import mailsetup.probe.ProbeReport;

/** The server for sending answers where mail is received, and the other way round. */
public final class SwappedServers implements ServerCheck {
    private static final Fault FAULT = Fault.of(1, "swapped-servers", Rung.INPUT, Mover.YOU, "I-08")
            .about("sending-server", "receiving-server").with(Trait.SETTINGS);

    @Override
    public Fault fault() {
        return FAULT;
    }

    @Override
    public Optional<Diagnosis> examine(Case c, ProbeReport report) {
        var sender = first(c, true);
        var receiver = first(c, false);
        if (sender.isEmpty() || receiver.isEmpty() || !misplaced(report)) {
            return Optional.empty();
        }
        var places = List.of(place(sender.get()), place(receiver.get()));
        return Optional.of(FAULT.on(report.settings(), places.getFirst(), places.getLast())
                .proven(Message.of("fault-input.evidence.speaks-smtp", places.getFirst()),
                        Message.of("fault-input.evidence.speaks-incoming", places.getLast()))
                .mendedBy(c.better(report, _ -> true)));
    }

    /** The first server that stands in the field of the other kind. */
    private static Optional<ProbeReport> first(Case c, boolean inFieldToReceive) {
        return c.reports().stream().filter(r -> r.settings().protocol().receives() == inFieldToReceive)
                .filter(SwappedServers::misplaced).findFirst();
    }

    private static boolean misplaced(ProbeReport report) {
        var line = report.failedWith(Failure.NotThisProtocol.class).map(Failure.NotThisProtocol::firstLine)
                .or(() -> report.failedWith(Failure.SpeaksPlainText.class).map(Failure.SpeaksPlainText::firstLine))
                .orElse("");
        return report.settings().protocol().receives()
                ? line.startsWith("220")
                : line.startsWith("* OK") || line.startsWith("+OK");
    }

    private static String place(ProbeReport report) {
        var endpoint = report.settings().endpoint();
        return endpoint.host().ascii() + ":" + endpoint.port();
    }
}
