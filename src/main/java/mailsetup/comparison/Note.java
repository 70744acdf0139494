package mailsetup.comparison;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import mailsetup.core.Message;
import mailsetup.core.Protocol;
import mailsetup.probe.ProbeReport;

/** Why a protocol has no measured values. */
final class Note {
    private Note() {}

    static List<Message> all(List<ProbeReport> reports, Measured measured) {
        return Stream.of(
                note(reports, Protocol.IMAP, measured.imap().isPresent(), measured.imapFacts().isPresent()),
                note(reports, Protocol.POP3, measured.pop().isPresent(), measured.popFacts().isPresent()))
                .flatMap(Optional::stream).toList();
    }

    private static Optional<Message> note(List<ProbeReport> reports, Protocol protocol, boolean works, boolean seen) {
        if (seen) {
            return Optional.empty();
        }
        var tested = reports.stream().anyMatch(report -> report.settings().protocol() == protocol);
        var why = works ? "comparison.note.no-login" : tested ? "comparison.note.failed" : "comparison.note.not-tested";
        return Optional.of(Message.of(why, protocol));
    }
}
