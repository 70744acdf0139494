package mailsetup.diagnosis.faults.mode;

import java.util.Optional;
import java.util.stream.Stream;
import mailsetup.core.Message;
import mailsetup.diagnosis.Case;
import mailsetup.diagnosis.Diagnosis;
import mailsetup.diagnosis.Fault;
import mailsetup.diagnosis.Words;
import mailsetup.probe.Failure;
import mailsetup.probe.Finding;
import mailsetup.probe.ProbeReport;
import mailsetup.probe.Stage;
import mailsetup.probe.Step;

/** What a server said first, where that is a reason for the failure. */
record Heard(ProbeReport report, Spoken spoken, String line) {
    static Optional<Heard> in(ProbeReport report) {
        return report.failed().flatMap(failed -> line(report, failed)).filter(line -> !isHalf(line.strip()))
                .map(line -> new Heard(report, Spoken.by(line.strip()), line));
    }

    /** Whether it is the server somebody of that protocol looks for. */
    boolean asExpected() {
        return spoken.is(report.settings().protocol());
    }

    /** Only these begin a plain conversation (RFC 9051 section 7.1, RFC 1939 section 4, RFC 5321 section 4.2). */
    boolean isWelcome() {
        return line.strip().matches("(?s)(\\* (OK|PREAUTH)\\b|\\+OK\\b|220\\b).*");
    }

    /** The facts are host, port and protocol. */
    Diagnosis proves(Fault fault, Case c) {
        var said = Message.of("fault-mode.evidence.said", Words.said(line));
        var verdict = Door.verdict(fault, report);
        return (spoken == Spoken.OTHER ? verdict.likely(said) : verdict.proven(said))
                .mendedBy(c.betterOnSameHost(report));
    }

    /** The beginning of a greeting is evidence of nothing: the rest did not come in time. */
    private static boolean isHalf(String line) {
        return Stream.of("* OK", "* PREAUTH", "* BYE", "+OK", "-ERR", "220").anyMatch(
                whole -> whole.startsWith(line) && !whole.equals(line));
    }

    /** After STARTTLS plain text means something else, and after the login the greeting no longer matters. */
    private static Optional<String> line(ProbeReport report, Step.Failed failed) {
        return switch (failed.failure()) {
            case Failure.SpeaksPlainText(var line) -> Optional.of(line).filter(_ -> failed.stage() == Stage.SECURE);
            case Failure.NotThisProtocol(var line) -> Optional.of(line);
            default -> failed.stage().compareTo(Stage.AUTHENTICATE) < 0
                    ? report.found(Finding.Greeting.class).map(Finding.Greeting::text)
                    : Optional.empty();
        };
    }
}
