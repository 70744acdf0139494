package mailsetup.cli;

import java.util.List;
import java.util.Optional;
import mailsetup.core.Message;
import mailsetup.probe.ProbeReport;
import mailsetup.probe.around.ControlHosts;
import mailsetup.probe.around.Surroundings;
import mailsetup.probe.around.SurroundingsTexts;

/** What the network check came to, or whom it would contact if it was asked for. */
record NetworkLines(Paper paper) {
    void print(List<ProbeReport> reports, Surroundings around) {
        SurroundingsTexts.line(around).or(() -> offer(reports)).ifPresent(line -> {
            paper.blank();
            paper.hanging("", paper.text(line));
        });
    }

    /** Only where it could help. */
    private static Optional<Message> offer(List<ProbeReport> reports) {
        var failed = reports.stream().filter(Surroundings::matterTo).map(r -> r.settings().endpoint().host()).toList();
        var control = ControlHosts.standard().independentOf(failed);
        return failed.isEmpty()
                ? Optional.empty()
                : Optional.of(Message.of("surroundings.cli.offer", control.hosts(), control.resolverName()));
    }
}
